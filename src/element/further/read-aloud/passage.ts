/** Words that stand together and are in one language. */
export interface Passage {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** The nodes that hold the text, in its order. */
  readonly nodes: readonly Text[];
  /** What the words stand in. */
  readonly block: Element;
}

/** What stands in its nodes by now. */
export function readPassage({ nodes }: Pick<Passage, "nodes">): string {
  return nodes.map(({ data }) => data).join("");
}
