// Each names one or several ids, separated by spaces.
const references = [
  "aria-labelledby",
  "aria-describedby",
  "aria-controls",
  "aria-errormessage",
  "aria-owns",
  "aria-details",
  "aria-activedescendant",
  "aria-flowto",
  "for",
  "form",
  "headers",
  "list",
  "popovertarget",
  "commandfor",
];

/**
 * Finds references to ids that do not exist in the root they are made in. Accessibility checkers
 * pass these, and the name or error they were to give is silently missing. Shadow roots below
 * are looked into, each by itself, because ids do not cross from one to another.
 *
 * @returns one line for each, such as `<input aria-describedby="hint">: no id "hint" in this root`
 */
export function listMissingIds(root: Document | ShadowRoot): string[] {
  const ids = new Set([...root.querySelectorAll("[id]")].map((element) => element.id));
  return [...root.querySelectorAll("*")].flatMap((element) => [
    ...references.flatMap((name) => checkReference(element, name, ids)),
    ...(element.shadowRoot ? listMissingIds(element.shadowRoot) : []),
  ]);
}

function checkReference(element: Element, name: string, ids: Set<string>): string[] {
  const value = element.getAttribute(name);
  if (value === null) return [];
  const named = value.split(/\s+/).filter(Boolean);
  const written = `<${element.localName} ${name}="${value}">`;
  if (named.length === 0) return [`${written}: names no id`];
  return named.filter((id) => !ids.has(id)).map((id) => `${written}: no id "${id}" in this root`);
}
