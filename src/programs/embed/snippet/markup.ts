/** A piece of HTML as a value: it can be written out to be copied, or put on a page, and both are the same. */
export type Markup = string | MarkupElement;

/** An element of such a piece. An attribute without a value is an empty string. */
export interface MarkupElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

/** Makes an element; attributes that are undefined are left out. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Markup[]
): MarkupElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return { tag, attributes: Object.fromEntries(given) as Record<string, string>, children };
}

/** Puts a piece on a page, without its text ever being read as HTML. */
export function createNode(markup: Markup): Node {
  if (typeof markup === "string") return document.createTextNode(markup);
  const node = document.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes)) node.setAttribute(name, value);
  node.append(...markup.children.map(createNode));
  return node;
}
