/** How many words a text has: what stands between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
