/**
 * What leads down to an element, one for each root: itself, the slots that it and what it stands in are shown at, and the hosts
 * of the shadow roots around it.
 */
export function listPlaces(element: Element): readonly Element[] {
  const places = [element];
  for (let at: Node | null = element; at;) {
    const slot: HTMLSlotElement | null = at instanceof Element ? at.assignedSlot : null;
    const parent: Node | null = slot ?? at.parentNode;
    const next: Node | null = parent instanceof ShadowRoot ? parent.host : parent;
    if (next instanceof Element && (slot || parent instanceof ShadowRoot)) places.push(next);
    at = next;
  }
  return [...new Set(places)];
}
