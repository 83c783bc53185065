import type { FoundProblem } from "../problem/found-problem.ts";
import { hiddenSigns, nameOddSign, oddSpaces } from "../problem/odd-sign.ts";
import { quoteText } from "../problem/quote-text.ts";
import { countSpaces, getLine, type Line, toContentSpan } from "./line.ts";

type Explanation = Pick<FoundProblem, "message" | "suggestion" | "hidesTheRest" | "span">;

const odd = `[${oddSpaces}${hiddenSigns}]`;

/** Where YAML reads a plain space or none: the place of the odd sign is the end of the group. */
const oddPlaces = [
  `^([ \\t]*)${odd}`,
  `^(\\s*-)${odd}`,
  `^(\\s*(?:- +)?[\\w-]+)${odd}+:(?:\\s|$)`,
  `^(\\s*(?:- +)?[\\w-]+:)${odd}`,
].map((pattern) => new RegExp(pattern));

/**
 * Looks in the line of a syntax error, and in the one above, for what cannot be seen and misleads the
 * parser there or further down: tabs, spaces that are no plain ones, a hyphen without its space.
 */
export function explainNearby(line: Line, text: string): Explanation | undefined {
  const above = line.start > 0 ? getLine(text, line.start - 1) : undefined;
  return explainLine(line, text, false) ?? (above && explainLine(above, text, true));
}

function explainLine(line: Line, text: string, isAbove: boolean): Explanation | undefined {
  return explainTab(line, text, isAbove) ?? explainOddSpace(line) ?? explainHyphen(line);
}

function explainTab(line: Line, text: string, isAbove: boolean): Explanation | undefined {
  if (/^\s*-\t/.test(line.text)) {
    const at = line.start + line.text.indexOf("\t");
    return {
      message: "A tab stands after the hyphen. Put a space in its place.",
      span: { start: at, end: at + 1 },
      hidesTheRest: true,
    };
  }
  // The line above may be words that go on, in which a tab does no harm.
  if (!(isAbove ? /^ *\t\s*(?:- |[\w-]+:(?:\s|$))/ : /^ *\t/).test(line.text)) return undefined;
  const others = (text.match(/^ *\t/gm)?.length ?? 1) - 1;
  const so = others === 0 ? "" : `, as ${others === 1 ? "is 1 other" : `are ${others} others`}`;
  return {
    message: `This line is indented with a tab${so}. Indent with spaces, two for each step.`,
    span: { start: line.start, end: line.start + countSpaces(line.text) },
    hidesTheRest: true,
  };
}

function explainOddSpace(line: Line): Explanation | undefined {
  for (const place of oddPlaces) {
    const before = place.exec(line.text)?.[1];
    if (before === undefined) continue;
    const start = line.start + before.length;
    const name = nameOddSign(line.text.charAt(before.length));
    return {
      message: `Here stands ${name}, where YAML reads only plain ones. Delete it and type the spaces of this line again.`,
      span: { start, end: start + 1 },
      hidesTheRest: true,
    };
  }
  return undefined;
}

function explainHyphen(line: Line): Explanation | undefined {
  const content = line.text.trimStart();
  if (!/^-[a-z][\w-]*:(?:\s|$)/i.test(content)) return undefined;
  return { ...missingHyphenSpace(content), span: toContentSpan(line), hidesTheRest: true };
}

/** Says that the hyphen of a list item has no space after it. */
export function missingHyphenSpace(content: string): { message: string; suggestion: string } {
  const name = content.split(":", 1)[0] ?? content;
  return {
    message: `There is no space after the hyphen of ${quoteText(name)}. Put one there.`,
    suggestion: content.replace("-", "- "),
  };
}
