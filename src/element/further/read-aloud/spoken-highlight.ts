import type { Stretch } from "./split-sentences.ts";
import type { Passage } from "./passage.ts";

const name = "ithrive-spoken";

/**
 * Marks the words that are being read: themselves where the browser can mark a stretch of words, else what they
 * stand in. Needs `readAloud` styles.
 */
export class SpokenHighlight {
  #block: Element | undefined;
  #last: Range | undefined;

  /**
   * Marks a stretch of a passage in place of any before. It is brought into view, unless a reader has scrolled
   * away from the one before.
   */
  show(passage: Passage, stretch: Stretch): void {
    const isFollowed = !this.#last || isInView(this.#last, 0);
    this.clear();
    const range = toRange(passage, stretch);
    this.#last = range;
    if (typeof CSS === "object" && CSS.highlights) {
      CSS.highlights.set(name, new Highlight(range));
    } else {
      this.#block = passage.block;
      this.#block.classList.add("spoken");
    }
    // What sticks to the top and the bottom takes some of the window.
    const edge = Math.min(120, innerHeight / 5);
    if (isFollowed && !isInView(range, edge)) passage.block.scrollIntoView({ block: "center" });
  }

  /** Takes the mark away. */
  clear(): void {
    this.#last = undefined;
    if (typeof CSS === "object" && CSS.highlights) CSS.highlights.delete(name);
    this.#block?.classList.remove("spoken");
    this.#block = undefined;
  }
}

function toRange({ nodes }: Passage, { start, end }: Stretch): Range {
  const range = document.createRange();
  let before = 0;
  let hasStart = false;
  for (const node of nodes) {
    const after = before + node.length;
    if (!hasStart && start < after) {
      range.setStart(node, start - before);
      hasStart = true;
    }
    if (hasStart && end <= after) {
      range.setEnd(node, end - before);
      break;
    }
    before = after;
  }
  return range;
}

function isInView(range: Range, edge: number): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= edge && bottom <= innerHeight - edge;
}
