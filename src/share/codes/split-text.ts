/**
 * Pieces of a text, none larger than `most`, that put together are the text: split after the last end
 * of a line that fits, else after the last space, else between two characters.
 *
 * @param measure how large a piece is; never smaller than a part of it
 */
export function splitText(
  text: string,
  most: number,
  measure: (piece: string) => number,
): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (measure(rest) > most) {
    const fitting = takeFitting(rest, most, measure);
    const end = findEnd(fitting);
    pieces.push(fitting.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === "" ? pieces : [...pieces, rest];
}

/** As many whole characters from the start as fit; one at least, so that there is an end to it. */
function takeFitting(text: string, most: number, measure: (piece: string) => number): string {
  let taken = "";
  let size = 0;
  for (const character of text) {
    size += measure(character);
    if (size > most && taken !== "") return taken;
    taken += character;
  }
  return taken;
}

function findEnd(fitting: string): number {
  // Past the middle, so that one long line does not make many small symbols.
  const middle = fitting.length / 2;
  for (const mark of ["\n", " "]) {
    const at = fitting.lastIndexOf(mark) + 1;
    if (at > middle) return at;
  }
  return fitting.length;
}
