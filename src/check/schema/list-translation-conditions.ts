import type { Finding } from "../rule.ts";
import type { Source } from "../../author/index.ts";
import { readKey, readText } from "../tree.ts";

/** Lists what the schema of a translation cannot say: who reviewed it, and a name that says its language. */
export function listTranslationConditions(source: Source): Finding[] {
  return [...findUnsigned(source.value), ...findMisnamed(source)];
}

/** A file that holds a grid of its own where words alone belong: told once, in place of every key. */
export function findWholeGrid({ value, path }: Source): Finding | undefined {
  const isWhole = ["id", "options", "questions"].some((key) => readKey(value, key) !== undefined);
  if (!isWhole || readKey(value, "words") !== undefined) return undefined;
  return {
    path: [],
    reason:
      "Unexpected grid in a file whose name says that it is a translation, expected words alone",
    note: `If it is a grid of its own or a copy, keep it in another folder. If it is a translation, move ${path.split(/[\\/]/).at(-1)} away, run ithrive-grids translate, and copy the words over.`,
  };
}

function findUnsigned(tree: unknown): Finding[] {
  if (readText(tree, "status") !== "reviewed" || readKey(tree, "reviewed") !== undefined) return [];
  return [
    {
      path: ["status"],
      reason: "Missing key `reviewed` in this file, whose status is `reviewed`",
      expected: ["reviewed"],
      note: "Add `reviewed` with `by` and `on`: who agreed the words, and when. Or write `status: draft`.",
    },
  ];
}

function findMisnamed({ value, path }: Source): Finding[] {
  const language = readText(value, "language");
  const edition = readText(value, "edition");
  const file = path.split(/[\\/]/).at(-1) ?? "";
  if (language === undefined) return [];
  const names =
    edition === undefined
      ? [`grid.${language}.yaml`]
      : [`grid.${edition}.yaml`, `grid.${language}.${edition}.yaml`];
  if (names.includes(file.replace(/\.yml$/, ".yaml"))) return [];
  const [name = ""] = names;
  return [
    {
      path: edition === undefined ? ["language"] : ["edition"],
      reason: `Unexpected file name \`${file}\` for a translation whose language is \`${language}\`${edition === undefined ? "" : ` and whose edition is \`${edition}\``}, expected \`${name}\``,
      actual: file,
      expected: names,
      note: `Call the file \`${name}\`, or mend its \`language\`${edition === undefined ? "; a variant for other readers also needs `edition`" : " or `edition`"}.`,
    },
  ];
}
