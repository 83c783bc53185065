const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Words on one line, so that nothing written inside them can pass for a line of the note; without
 * characters that steer a terminal or turn the direction of the text around them.
 */
export function cleanText(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(unseen, "").trim();
}
