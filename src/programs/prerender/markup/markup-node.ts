/** One element of markup. */
export interface MarkupElement {
  tag: string;
  /** By name, in order; each value as it stands between quotes, escaped already. */
  attributes: Map<string, string>;
  children: MarkupNode[];
}

/** An element, or text as it stands in HTML, escaped already. */
export type MarkupNode = MarkupElement | string;
