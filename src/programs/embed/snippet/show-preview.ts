import { createNode, type Markup, type MarkupElement } from "./markup.ts";

/**
 * Puts a snippet on the page. Its scripts are on the page already.
 *
 * @param isBlocked shows what is left where neither scripts nor frames are allowed
 */
export function showPreview(
  place: HTMLElement,
  snippet: readonly Markup[],
  isBlocked: boolean,
): void {
  const shown = snippet.filter((piece): piece is MarkupElement => {
    return typeof piece !== "string" && piece.tag !== "script";
  });
  place.replaceChildren(
    ...shown
      .filter(({ tag }) => !isBlocked || tag !== "iframe")
      .map((piece) => {
        if (!isBlocked || piece.tag !== "ithrive-grid") return createNode(piece);
        // A name that nobody registers is how a browser treats the grid's own without scripts.
        const { lang } = piece.attributes;
        return createNode({
          tag: "div",
          attributes: lang ? { lang } : {},
          children: piece.children,
        });
      }),
  );
}
