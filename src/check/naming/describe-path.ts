import type { TreePath } from "../../author/index.ts";
import { isRecord, readPath, readText } from "../tree.ts";
import { describeWords } from "./describe-words.ts";
import { nameOption } from "./name-option.ts";
import { shorten } from "./shorten.ts";

/** What one item of a list is called, and the keys an author knows it by. */
const items: Readonly<Record<string, { noun: string; names: readonly string[] }>> = {
  options: { noun: "the option", names: ["name", "id"] },
  variants: { noun: "the variant", names: ["name", "id"] },
  alongside: { noun: "the alongside item", names: ["name", "id"] },
  questions: { noun: "the question", names: ["ask", "id"] },
  matters: { noun: "the statement", names: ["say", "id"] },
  exceptions: { noun: "the exception for", names: ["rule"] },
  entries: { noun: "the entry", names: ["id"] },
  arms: { noun: "the arm", names: ["id"] },
  contacts: { noun: "the contact", names: ["name", "id"] },
  terms: { noun: "the term", names: ["term", "id"] },
  resources: { noun: "the resource", names: ["name", "id"] },
  authors: { noun: "the author", names: ["name"] },
};

/**
 * Names a part of a file the way its author thinks of it, for example
 * "the answer of *Wait two weeks* to *How long does it take?*". The whole file is "this file".
 */
export function describePath(tree: unknown, path: TreePath): string {
  const [first, index, third, option] = path;
  if (first === "words") return describeWords(tree, path);
  if (first === "questions" && third === "answers" && option !== undefined) {
    const question = describeItem(tree, ["questions", index ?? 0]).replace(/^the question /, "");
    const cell = `the answer of ${nameOption(tree, String(option))} to ${question}`;
    return addKeys(cell, path.slice(4));
  }
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    if (typeof part.at(-1) !== "number" || !items[String(part.at(-2))]) continue;
    if (!isRecord(readPath(tree, part))) continue;
    return addKeys(describeItem(tree, part), path.slice(length));
  }
  return path.length === 0 ? "this file" : `\`${path.map(String).join(".")}\``;
}

function describeItem(tree: unknown, path: TreePath): string {
  const { noun, names } = items[String(path.at(-2))] ?? { noun: "the item", names: [] };
  const value = readPath(tree, path);
  const own = `${noun} ${quoteName(value, names) ?? Number(path.at(-1)) + 1}`;
  const above = path.slice(0, -2);
  return above.length === 0 ? own : `${own} of ${describePath(tree, above)}`;
}

function quoteName(value: unknown, names: readonly string[]): string | undefined {
  for (const key of names) {
    const text = readText(value, key);
    if (text === undefined) continue;
    return key === "id" || key === "rule" ? `\`${text}\`` : `*${shorten(text)}*`;
  }
  return undefined;
}

function addKeys(owner: string, keys: TreePath): string {
  return keys.length === 0 ? owner : `\`${keys.map(String).join(".")}\` of ${owner}`;
}
