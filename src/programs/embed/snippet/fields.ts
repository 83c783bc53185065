/**
 * Finds an element of the page by its id.
 *
 * @throws {Error} when the page has no such element: its HTML and its script do not belong together
 */
export function find<T extends HTMLElement>(
  id: string,
  kind: abstract new (...args: never[]) => T,
): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no #${id} of the kind ${kind.name}.`);
}

/** Gives a select its choices. */
export function fillSelect(
  select: HTMLSelectElement,
  choices: readonly { readonly value: string; readonly name: string }[],
): void {
  select.replaceChildren(...choices.map(({ value, name }) => new Option(name, value)));
}

/** The value of the radio that is chosen in a group; undefined when none is. */
export function readRadio(name: string): string | undefined {
  return document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
}
