/** Counts the signs (and line ends) of a text that may mean something in Markdown: its cost to a parser. */
export function countMarks(markdown: string): number {
  return markdown.match(/[*_[\]<>`!&\\#~:=+\n-]/g)?.length ?? 0;
}
