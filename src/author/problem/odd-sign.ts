/** A sign that looks like a plain space, a straight quote or nothing at all, and is none of them. */
export interface OddSign {
  /** In words, with its code: a non-breaking space (U+00A0). */
  readonly name: string;
  /** The text it was found in, without it: plain spaces, no invisible signs, no curly quotes around the whole. */
  readonly plain: string;
}

/** Spaces that word processors and web pages put in place of the plain one. */
export const oddSpaces = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";

/** Signs of no width. In words some of them have their use; in names and ids they have none. */
export const hiddenSigns = "\\u00ad\\u180e\\u200b-\\u200f\\u2060";

const space = new RegExp(`[${oddSpaces}]`, "g");
const hidden = new RegExp(`[${hiddenSigns}]`, "g");
const wrapped = /^[“”„‟‘’‚‛]([^]*?)[“”„‟‘’‚‛]?$|^([^“”„‟‘’‚‛]*)[“”„‟‘’‚‛]$/u;

const names: Readonly<Record<string, string>> = {
  "\u00a0": "a non-breaking space",
  "\u202f": "a non-breaking space",
  "\u00ad": "a soft hyphen",
  "\u200b": "a zero-width space",
  "\u200c": "a zero-width sign",
  "\u200d": "a zero-width sign",
  "\u200e": "an invisible sign for the direction of writing",
  "\u200f": "an invisible sign for the direction of writing",
  "\u2060": "a zero-width sign",
};

/**
 * Finds the first odd sign of a text that has to be plain, such as a name or an id.
 * @returns undefined where there is none; curly quotes count only around the whole text
 */
export function findOddSign(text: string): OddSign | undefined {
  const plain = removeHidden(text).trim();
  const unwrapped = wrapped.exec(plain);
  const inside = (unwrapped?.[1] ?? unwrapped?.[2] ?? plain).trim();
  const sign = text.match(new RegExp(`[${oddSpaces}${hiddenSigns}]`))?.[0];
  if (sign !== undefined) return { name: nameOddSign(sign), plain: inside };
  return unwrapped ? { name: "curly quotes (“ ”)", plain: inside } : undefined;
}

/** An odd space or an invisible sign in words, with its code. */
export function nameOddSign(sign: string): string {
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  const other = sign.match(space) ? "a space that is no plain one" : "an invisible sign";
  return `${names[sign] ?? other} (U+${code})`;
}

function removeHidden(text: string): string {
  return text.replace(space, " ").replace(hidden, "");
}
