/** A stretch of a file's text, as offsets: from `start` up to, but not including, `end`. */
export interface Span {
  start: number;
  end: number;
}
