import { readFrameAddress } from "./frame/read-frame-address.ts";
import { reportSize } from "./frame/report-size.ts";
import { frameWords } from "./frame/words.ts";
import { offerLanguage } from "./offer-language.ts";

// The whole of a frame: one grid in a page of its own. The element itself is a script beside this one.

/** How long the element's script may take before the page says that something is wrong, in milliseconds. */
const patience = 10_000;

const place = document.querySelector("main");
if (place) startFrame(place);

function startFrame(place: HTMLElement): void {
  // On its own the page may follow the reader's choice; in a frame a dark grid on a light page would startle.
  if (window.parent === window) readMeta("color-scheme")?.setAttribute("content", "light dark");
  const address = readFrameAddress(location.href);
  if ("problem" in address) {
    reportSize(() => false);
    say(place, frameWords[address.problem]);
    return;
  }
  const grid = document.createElement("ithrive-grid");
  for (const [name, value] of address.attributes) grid.setAttribute(name, value);
  const exitUrl = readMeta("ithrive-exit-url")?.getAttribute("content");
  if (exitUrl) grid.setAttribute("exit-url", exitUrl);
  grid.setAttribute("src", address.src);
  reportSize(() => Boolean(grid.shadowRoot?.querySelector('[part~="leave"]')));
  grid.addEventListener("ithrive-load", () => takeFrom(grid));
  place.replaceChildren(grid);
  watchForElements(place);
}

/** Takes the page's title and language from a grid, and fetches the words it speaks. */
function takeFrom(grid: HTMLElement): void {
  const { shadowRoot } = grid;
  const title = shadowRoot?.querySelector('[part~="title"]');
  const text = title?.textContent?.trim();
  if (text) document.title = text;
  // Of the frame's own: its address's wish, else the grid's. The page was English until something else was known.
  const language = grid.lang || title?.closest("[lang]")?.getAttribute("lang");
  if (!language) return;
  document.documentElement.lang = language;
  void offerLanguage(language);
}

function watchForElements(place: HTMLElement): void {
  const timer = setTimeout(() => say(place, frameWords["no-elements"]), patience);
  void customElements.whenDefined("ithrive-grid").then(() => clearTimeout(timer));
}

function say(place: HTMLElement, words: string): void {
  const paragraph = document.createElement("p");
  paragraph.setAttribute("role", "alert");
  paragraph.textContent = words;
  place.replaceChildren(paragraph);
}

function readMeta(name: string): Element | null {
  return document.querySelector(`meta[name="${name}"]`);
}
