let current: HTMLElement | undefined;

/** An element in the page, with the root it drew in. */
export type Mounted<E extends HTMLElement> = E & {
  readonly shadowRoot: ShadowRoot;
  readonly updateComplete: Promise<boolean>;
};

/**
 * Puts a new element into the page in place of the one before, in a frame of a given width, and
 * waits until it has drawn what it was given.
 *
 * @param properties set before it enters the page, as a page's own script would
 * @param width of the frame, in CSS pixels; default 1180
 */
export async function mount<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  width = 1180,
): Promise<Mounted<HTMLElementTagNameMap[K]>> {
  current?.remove();
  const frame = document.createElement("div");
  frame.style.width = `${width}px`;
  const element = document.createElement(tag);
  Object.assign(element, properties);
  frame.append(element);
  document.body.append(frame);
  current = frame;
  const mounted = element as Mounted<HTMLElementTagNameMap[K]>;
  await mounted.updateComplete;
  return mounted;
}

/** Waits for one event of an element and gives it back. */
export function nextEvent<T extends keyof GlobalEventHandlersEventMap>(
  element: HTMLElement,
  type: T,
): Promise<GlobalEventHandlersEventMap[T]> {
  return new Promise((resolve) => {
    element.addEventListener(type, (event) => resolve(event as GlobalEventHandlersEventMap[T]), {
      once: true,
    });
  });
}

/** The visible words of a root, one space between them. */
export function readText(root: ParentNode & Node): string {
  return (root.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The button or link whose name starts so; fails the test when there is none. */
export function findControl(root: ParentNode, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>("button, a")].find((control) =>
    (control.getAttribute("aria-label") ?? readText(control)).startsWith(name),
  );
  if (!found) throw new Error(`There is no control whose name starts with "${name}".`);
  return found;
}
