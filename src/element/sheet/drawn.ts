/** How what was done to a page for printing is taken back, by the element that is printed. */
export const drawn = new WeakMap<Element, () => void>();
