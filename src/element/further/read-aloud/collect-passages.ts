import { isShown } from "./is-shown.ts";
import type { Passage } from "./passage.ts";

// What can be pressed or typed into, what is there for the eye or the ear alone, and a reader's own marks.
const leftOut =
  "button:not(.term), input, textarea, select, svg, slot, [hidden], [aria-hidden=true], .hidden-words, .marks, [part=marks]";

/**
 * What of an element is shown now, in the order in which it is read: a table goes row by row, and each answer comes
 * after the name of its option.
 *
 * @param root what is read, itself included
 */
export function collectPassages(root: Element): Passage[] {
  const passages: Passage[] = [];
  collectFrom(root, passages);
  return passages.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function collectFrom(at: Element, passages: Passage[]): void {
  if (at.matches(leftOut) || !isShownInside(at)) return;
  if (at.matches("[part~=answer]")) collectName(at, passages);
  for (const node of at.childNodes) {
    if (node instanceof Text) addText(node, passages);
    else if (node instanceof Element) collectFrom(node, passages);
  }
}

// Without a box of its own (`display: contents`), its children may have theirs.
function isShownInside(element: Element): boolean {
  return isShown(element) || getComputedStyle(element).display === "contents";
}

/** The name of an answer's option: as the cell repeats it where that is seen, else as its column says. */
function collectName(cell: Element, passages: Passage[]): void {
  const repeated = cell.querySelector(".repeated-name");
  const name = repeated && isShown(repeated) ? repeated : findColumnName(cell);
  if (!name) return;
  const walker = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) addText(walker.currentNode as Text, passages);
}

function findColumnName(cell: Element): Element | null | undefined {
  if (!(cell instanceof HTMLTableCellElement)) return undefined;
  const answers = [...(cell.parentElement?.querySelectorAll("[part~=answer]") ?? [])];
  // With one option alone its name stands above all of its answers.
  if (answers.filter(isShown).length < 2) return undefined;
  const head = cell.closest("table")?.tHead?.rows[0]?.cells[cell.cellIndex];
  return head?.querySelector(".option-name");
}

function addText(node: Text, passages: Passage[]): void {
  const parent = node.parentElement;
  if (!parent || node.data === "") return;
  const block = findBlock(parent);
  const language = parent.closest("[lang]")?.getAttribute("lang") ?? "";
  const last = passages.at(-1);
  if (last?.block === block && last.language === language) {
    passages[passages.length - 1] = {
      ...last,
      text: last.text + node.data,
      nodes: [...last.nodes, node],
    };
  } else if (node.data.trim() !== "") {
    passages.push({ text: node.data, language, nodes: [node], block });
  }
}

function findBlock(element: Element): Element {
  const { display } = getComputedStyle(element);
  const parent = element.parentElement;
  return parent && /^(inline|contents)/.test(display) ? findBlock(parent) : element;
}
