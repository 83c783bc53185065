import type { Nodes, Parents } from "mdast";
import type { CellProse, Place } from "../../author/index.ts";

/** One stretch of words as a reader sees it: a paragraph without its Markdown marks. */
export interface Passage {
  readonly text: string;
  /** Where a part of it stands in the file. */
  placeOf(start: number, end: number): Place;
}

/** The passages of a Markdown cell. */
export function splitProse(prose: CellProse): readonly Passage[] {
  const passages: Passage[] = [];
  collect(prose.root, prose, passages);
  return passages;
}

interface Piece {
  /** Where the piece starts in the passage. */
  readonly at: number;
  readonly length: number;
  /** Where it stands in the cell's text. */
  readonly start: number;
  readonly end: number;
}

function collect(node: Parents, prose: CellProse, passages: Passage[]): void {
  if (node.type === "paragraph" || node.type === "heading") {
    passages.push(readPassage(node, prose));
    return;
  }
  for (const child of node.children) {
    if ("children" in child) collect(child, prose, passages);
  }
}

function readPassage(block: Parents, prose: CellProse): Passage {
  const pieces: Piece[] = [];
  let text = "";
  const visit = (node: Nodes): void => {
    if ("children" in node) return node.children.forEach(visit);
    const value = node.type === "break" ? "\n" : "value" in node ? node.value : "";
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start !== undefined && end !== undefined) {
      pieces.push({ at: text.length, length: value.length, start, end });
    }
    text += value;
  };
  visit(block);
  return {
    text,
    placeOf: (start, end) => {
      const first = findOffset(pieces, start, "start");
      const last = findOffset(pieces, end, "end");
      return first === undefined || last === undefined
        ? prose.placeAt(block)
        : prose.placeBetween(first, last);
    },
  };
}

function findOffset(
  pieces: readonly Piece[],
  at: number,
  side: "start" | "end",
): number | undefined {
  const piece = pieces.find(({ at: from, length }) =>
    side === "start" ? at >= from && at < from + length : at > from && at <= from + length,
  );
  if (!piece) return undefined;
  // An escape makes the source longer than the words: then the whole piece is the place.
  return piece.end - piece.start === piece.length ? piece.start + at - piece.at : piece[side];
}
