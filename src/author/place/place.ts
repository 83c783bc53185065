/**
 * Where something stands in a file: lines and columns count from 1, columns in UTF-16 units as
 * editors count them; `offset` counts from 0 in `Source.text`. `end` is just after the last character.
 */
export interface Place {
  start: { line: number; column: number; offset?: number };
  end: { line: number; column: number; offset?: number };
}
