import type { Root, RootContent, Sentence } from "nlcst";
import retextEnglish from "retext-english";
import { unified } from "unified";
import { splitAtNumber } from "./split-at-number.ts";

const parser = unified().use(retextEnglish).freeze();

/** Parses an English text into its sentences. */
export function listSentences(text: string): Sentence[] {
  return collect(parser.parse(text));
}

function collect(node: Root | RootContent): Sentence[] {
  if (node.type === "SentenceNode") return splitAtNumber(node);
  return "children" in node ? node.children.flatMap(collect) : [];
}
