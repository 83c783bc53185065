import { expect, test } from "vitest";
import { readSource } from "../../src/author/index.ts";
import { walk } from "./read-walk.ts";

const pieces = [
  "\n",
  "\r",
  "\t",
  " ",
  "  ",
  ":",
  ": ",
  "- ",
  "#",
  "## ",
  "### ",
  "::",
  ":::",
  ":::more\n",
  "::draft\n",
  "[",
  "]",
  "{",
  "}",
  '"',
  "'",
  "*",
  "&a ",
  "*a ",
  "!b ",
  "|",
  ">",
  "---\n",
  "...\n",
  "%",
  "@",
  "`",
  ",",
  "?",
  "\\",
  "\u0000",
  "\ufeff",
  "\u202e",
  "\ud83d",
  "é",
  "😀",
  "<<: ",
  "__proto__: ",
  "toString: ",
];

/** A small generator of numbers (mulberry32): the same ones on every run. */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

function mutate(text: string, roll: (sides: number) => number): string {
  let changed = text;
  for (let count = 1 + roll(3); count > 0; count -= 1) {
    const at = roll(changed.length + 1);
    const length = roll(12);
    const piece = pieces[roll(pieces.length)] ?? "";
    const from = roll(changed.length);
    const inserted =
      [piece, "", changed.slice(from, from + roll(80)), piece.repeat(40)][roll(4)] ?? "";
    changed = changed.slice(0, at) + inserted + changed.slice(at + (roll(2) ? length : 0));
  }
  return changed;
}

/** What is wrong with the way a text was read; empty when nothing is. */
function findFaults(path: string, text: string): string[] {
  const source = readSource({ path, text });
  const lines = source.text.split(/\r\n|\r|\n/);
  const faults: string[] = [];
  const expectThat = (holds: boolean, what: string) => {
    if (!holds) faults.push(`${what}: ${JSON.stringify(text)}`);
  };
  expectThat(source.value !== undefined || source.problems.length > 0, "unreadable, nothing said");
  for (const { message, place } of source.problems) {
    const { start, end } = place;
    expectThat(/^\S.*[.?]$/.test(message), `no sentence (${message})`);
    expectThat(start.column <= (lines[start.line - 1]?.length ?? -1) + 1, "start outside the file");
    expectThat(end.column <= (lines[end.line - 1]?.length ?? -1) + 1, "end outside the file");
    expectThat((end.offset ?? -1) >= (start.offset ?? 0), "end before start");
  }
  for (const cell of source.prose.values()) {
    const { start, end } = cell.placeAt(cell.root);
    expectThat((start.offset ?? -1) <= (end.offset ?? -1), "cell's end before its start");
    expectThat((end.offset ?? Infinity) <= source.text.length, "cell outside the file");
  }
  return faults;
}

test.each([
  ["grid.yaml", walk.yaml],
  ["grid.md", walk.markdown],
])(
  "%s: whatever is changed, it is read or says where it cannot be",
  (path, text) => {
    const roll = createDice(20261122);
    const changed = Array.from({ length: 250 }, () => mutate(text, roll));
    expect(changed.flatMap((one) => findFaults(path, one))).toEqual([]);
  },
  60_000,
);
