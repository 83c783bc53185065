// Runs in the page that is printed. It holds one element, which draws itself as paper.

interface Printable extends HTMLElement {
  print(edition: string): Promise<void>;
  readonly updateComplete: Promise<boolean>;
}

/** What the page is told to print: the one who prints reads it from the page's own data. */
interface Order {
  readonly edition: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

declare global {
  interface Window {
    /** Resolves when the page holds the paper, drawn. */
    prepared?: Promise<void>;
  }
}

window.prepared = prepare();

async function prepare(): Promise<void> {
  const order = JSON.parse(document.querySelector("#order")?.textContent ?? "") as Order;
  const element = document.querySelector<Printable>("[data-printed]");
  if (!element) throw new Error("There is nothing to print.");
  await customElements.whenDefined(element.localName);
  const loaded = new Promise<void>((resolve, reject) => {
    element.addEventListener("ithrive-load", () => resolve(), { once: true });
    element.addEventListener("ithrive-error", () => reject(new Error("It did not load.")), {
      once: true,
    });
  });
  Object.assign(element, order.properties);
  if (element.localName === "ithrive-grid") await loaded;
  await element.updateComplete;
  await document.fonts.ready;
  // The browser is told to write a file; a dialog would wait for a person.
  window.print = () => undefined;
  await element.print(order.edition);
}
