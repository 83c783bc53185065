/**
 * The language of the page where an element stands: the `lang` of the nearest that has one, the element
 * itself included, across the edges of shadow roots.
 *
 * @returns undefined where nobody says, or the nearest says that it is unknown (`lang=""`)
 */
export function findPageLanguage(element: Element): string | undefined {
  const nearest = element.closest("[lang]");
  if (nearest) return nearest.getAttribute("lang") || undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? findPageLanguage(root.host) : undefined;
}
