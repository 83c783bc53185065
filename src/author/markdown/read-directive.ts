import type { Span } from "../place/span.ts";
import { quoteText } from "../problem/quote-text.ts";

/** One `::name{key=value key="more words"}` line, taken apart. */
export interface Directive {
  name: string;
  /** The colons and the name. */
  span: Span;
  attributes: Map<string, { value: string; key: Span; span: Span }>;
}

/** Why a line that starts like a directive is none. */
export interface DirectiveFault {
  fault: string;
  span: Span;
}

/**
 * Reads a directive line. The syntax is that of the generic directives proposal for Markdown, less its labels
 * and its short forms for id and class, which mean nothing here.
 * @param span where in `text` the line stands, from its first colon to its end, without spaces around it
 */
export function readDirective(text: string, span: Span): Directive | DirectiveFault {
  const line = text.slice(span.start, span.end);
  const head = /^:+([a-zA-Z][\w-]*)?/.exec(line) ?? [""];
  const name = head[1];
  const nameEnd = span.start + head[0].length;
  if (!name) {
    return {
      fault: `A name is expected right after the colons, for example ::evidence{ids="…"}.`,
      span,
    };
  }
  const rest = line.slice(head[0].length);
  const attributes: Directive["attributes"] = new Map();
  if (rest !== "") {
    if (!rest.startsWith("{")) {
      const fault = `${quoteText(rest)} stands after ::${name}. What belongs to it goes in curly brackets, as in ::chance{from=…}; text goes on a line of its own.`;
      return { fault, span: { start: nameEnd, end: span.end } };
    }
    if (!rest.endsWith("}")) {
      const fault = `The curly bracket of ::${name} is not closed at the end of the line. Put } there.`;
      return { fault, span: { start: nameEnd, end: span.end } };
    }
    const fault = readAttributes(text, { start: nameEnd + 1, end: span.end - 1 }, attributes);
    if (fault) return fault;
  }
  return { name, span: { start: span.start, end: nameEnd }, attributes };
}

const attribute =
  /\s*(?:([a-zA-Z][\w-]*)=(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`{}]+(?:=[^\s"'<>`{}]*)?))(?=\s|$))?/y;

function readAttributes(
  text: string,
  span: Span,
  attributes: Directive["attributes"],
): DirectiveFault | undefined {
  const inside = text.slice(span.start, span.end);
  let at = 0;
  while (at < inside.length) {
    attribute.lastIndex = at;
    const found = attribute.exec(inside) ?? [""];
    const name = found[1];
    const rest = inside.slice(at).trim();
    if (name === undefined) {
      if (rest === "") break;
      const start = span.start + inside.indexOf(rest, at);
      const quotes = /[“”‘’]/u.test(rest) ? " Use straight quotes, not curly ones." : "";
      const fault = `${quoteText(rest)} cannot be read. Expected key=value, or key="value" where the value has spaces.${quotes}`;
      return { fault, span: { start, end: start + rest.length } };
    }
    const value = decodeQuoted(found[2] ?? found[3]) ?? found[4] ?? "";
    const keyStart = span.start + at + found[0].indexOf(name);
    const key = { start: keyStart, end: keyStart + name.length };
    if (attributes.has(name)) {
      return { fault: `${quoteText(name)} is given twice here. Keep one.`, span: key };
    }
    const start = key.end + (found[4] === undefined ? 2 : 1);
    const length = (found[2] ?? found[3] ?? found[4] ?? "").length;
    attributes.set(name, { value, key, span: { start, end: start + length } });
    at += found[0].length;
  }
  return undefined;
}

/** Markdown's own way to write a quotation mark between quotation marks. */
function decodeQuoted(value: string | undefined): string | undefined {
  return value?.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
