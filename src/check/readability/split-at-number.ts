import { toString } from "nlcst-to-string";
import type { Sentence } from "nlcst";

/**
 * Splits a sentence after a number and a full stop, where a capital follows: "…, or 12 over 20. You agree…".
 * The parser takes every short number with a full stop for the number of an item in a list.
 */
export function splitAtNumber(sentence: Sentence): Sentence[] {
  const { children } = sentence;
  const at = children.findIndex(
    (child, index) =>
      // The first word of a sentence may well be the number of an item.
      children.slice(0, index).some(({ type }) => type === "WordNode") &&
      child.type === "WordNode" &&
      /^\d+\.$/.test(toString(child)) &&
      children[index + 1]?.type === "WhiteSpaceNode" &&
      /^\p{Lu}/u.test(toString(children.slice(index + 2, index + 3))),
  );
  if (at < 0) return [sentence];
  return [
    copyPart(sentence, children.slice(0, at + 1)),
    ...splitAtNumber(copyPart(sentence, children.slice(at + 2))),
  ];
}

function copyPart(sentence: Sentence, children: Sentence["children"]): Sentence {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return { ...sentence, children, ...(start && end ? { position: { start, end } } : {}) };
}
