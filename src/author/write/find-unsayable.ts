import { quoteText } from "../problem/quote-text.ts";
import type { SourceProblem } from "../problem/source-problem.ts";
import type { Source } from "../source.ts";

/** What a line may not start with where Markdown has a meaning of its own for it: a heading, a directive, a comment. */
const signs = /^ {0,3}(#{2,3}|#{1,6}(?=\s|$)|:{2,}|:(?=[a-z{[])|<!--)/im;

/** Finds the answers of a YAML grid whose words would be read as something else in a Markdown file. */
export function findUnsayable(source: Source): SourceProblem[] {
  if (source.form !== "yaml") return [];
  return listTexts(source.value).flatMap(({ path, text }): SourceProblem[] => {
    const sign = signs.exec(text)?.[1];
    if (sign === undefined) return [];
    const message =
      `A line of this text starts with ${quoteText(sign)}, which has a meaning of its own in the Markdown form. ` +
      `Start the line with a word.`;
    return [{ rule: "yaml-syntax", message, place: source.placeOf(path) }];
  });
}

function listTexts(tree: unknown): { path: (string | number)[]; text: string }[] {
  return listEntries(readOwn(tree, "questions")).flatMap(([at, question]) =>
    listEntries(readOwn(question, "answers")).flatMap(([option, answer]) =>
      ["text", "more"].flatMap((key) => {
        const text = readOwn(answer, key);
        const path = ["questions", Number(at), "answers", option, key];
        return typeof text === "string" ? [{ path, text }] : [];
      }),
    ),
  );
}

function listEntries(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function readOwn(value: unknown, name: string): unknown {
  const isOwn = typeof value === "object" && value !== null && Object.hasOwn(value, name);
  return isOwn ? Reflect.get(value, name) : undefined;
}
