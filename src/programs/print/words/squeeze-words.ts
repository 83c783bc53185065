/**
 * Words without what paper changes in them: room between them, the hyphen at a line's end, joined letters,
 * the marks that only steer the direction of writing.
 */
export function squeezeWords(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\u2010-\u2011-]/g, "");
}
