/** One line that a note says where any of some words stand in it, for example that they are in another language. */
export interface Remark {
  readonly say: string;
  readonly of: readonly string[];
}
