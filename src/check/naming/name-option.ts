import { readKey, readList, readText } from "../tree.ts";
import { shorten } from "./shorten.ts";

/** The name of a grid's option in words, from its id: *Wait two weeks*, or the id itself where it has no name. */
export function nameOption(tree: unknown, id: string): string {
  const option = readList(tree, "options").find((item) => readKey(item, "id") === id);
  const name = readText(option, "name");
  return name === undefined ? `\`${shorten(id)}\`` : `*${shorten(name)}*`;
}
