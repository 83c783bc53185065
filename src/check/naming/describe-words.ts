import type { TreePath } from "../../author/index.ts";
import { shorten } from "./shorten.ts";
import { readPath, readText } from "../tree.ts";

/** What an item of a translation is called, and where the words stand that name it. */
const items: Readonly<Record<string, { noun: string; name: string }>> = {
  options: { noun: "the option", name: "name" },
  variants: { noun: "the variant", name: "name" },
  alongside: { noun: "the alongside item", name: "name" },
  questions: { noun: "the question", name: "ask" },
};

/**
 * Names a part of a translation by its own words, for example "`text` of the answer of *Aros* to
 * *Beth yw hyn?*"; by its ids where there are none yet.
 */
export function describeWords(tree: unknown, path: TreePath): string {
  const keys = path.slice(1);
  if (keys.length === 0) return "`words`";
  const [list, id, third, option, ...rest] = keys;
  if (list === "questions" && third === "answers" && option !== undefined) {
    const question = nameItem(tree, ["words", "questions", id ?? ""], "ask");
    const cell = `the answer of ${nameItem(tree, ["words", "options", option], "name")} to ${question}`;
    return addKeys(cell, rest);
  }
  for (let length = keys.length; length > 1; length--) {
    const item = items[String(keys[length - 2])];
    if (!item || (length > 2 && keys[length - 2] !== "variants")) continue;
    const own = `${item.noun} ${nameItem(tree, ["words", ...keys.slice(0, length)], item.name)}`;
    const owner = length > 2 ? ` of ${describeWords(tree, path.slice(0, length - 1))}` : "";
    return addKeys(own + owner, keys.slice(length));
  }
  return `\`${path.map(String).join(".")}\``;
}

function nameItem(tree: unknown, path: TreePath, key: string): string {
  const words = readText(readPath(tree, [...path, key]), "say");
  return words === undefined ? `\`${shorten(String(path.at(-1)))}\`` : `*${shorten(words)}*`;
}

function addKeys(owner: string, keys: TreePath): string {
  const own = keys.length > 1 && keys.at(-1) === "say" ? keys.slice(0, -1) : keys;
  return own.length === 0 ? owner : `\`${own.map(String).join(".")}\` of ${owner}`;
}
