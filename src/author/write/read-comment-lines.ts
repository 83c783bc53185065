/**
 * Reads the lines of one `<!-- … -->`, without the marks and the spaces around them; `at` is how many lines
 * below its first line each stands. Empty lines are left out.
 */
export function readCommentLines(comment: string): { words: string; at: number }[] {
  return comment
    .slice("<!--".length, -"-->".length)
    .split("\n")
    .map((line, at) => ({ words: line.trim(), at }))
    .filter(({ words }) => words !== "");
}
