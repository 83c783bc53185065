/**
 * Says whether a stretch of a text stands inside double quotation marks, with four words or more: then it is
 * what somebody else said. Fewer words in quotation marks are as likely to be the author's own.
 */
export function isQuoted(text: string, start: number, end: number): boolean {
  for (const { index, 0: quotation } of text.matchAll(/"[^"]*"|“[^”]*”/g)) {
    if (index > start) return false;
    if (end <= index + quotation.length)
      return (quotation.match(/[\p{L}\p{N}]+/gu) ?? []).length >= 4;
  }
  return false;
}
