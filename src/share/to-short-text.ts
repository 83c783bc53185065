import type { DecisionRecord } from "../record/index.ts";
import type { NoteWords } from "../words/index.ts";
import { listShortParts, type ShortPart } from "./note/list-short-parts.ts";
import { sayDecision } from "./note/say-decision.ts";
import { sayLookAgain } from "./note/say-look-again.ts";
import { sayWhy } from "./note/say-why.ts";
import { findRemarks } from "./note/find-remarks.ts";
import { startNote } from "./note/start-note.ts";
import type { Reader } from "./reader.ts";
import type { Remark } from "./remark.ts";
import { selectRecord } from "./select-record.ts";

/** For whom the text is, how long it may be, and what a note is written with. */
export interface ShortTextOptions {
  readonly for: Reader;
  readonly words: NoteWords;
  /** BCP 47 tag for days and times, for example en-GB. */
  readonly language: string;
  /** The most characters the text may have, as a text box counts them (UTF-16 units). */
  readonly limit: 400 | 1500;
  /** IANA name of the zone the talk's time is told in. Default: UTC. */
  readonly timeZone?: string;
  /** Help contacts, one a line, from toHelpLines; short ones for 400. Default: none. */
  readonly help?: { readonly heading: string; readonly lines: readonly string[] };
  /** Lines to close with, each where its words stand in the text; never left out. Default: none. */
  readonly remarks?: readonly Remark[];
}

/**
 * A shorter note: what was decided, why, when it is looked at again and where to turn, then as much of
 * the plan and the rest as fits. Only whole things are left out, and the text says which. The
 * decision, the day to look again, the help contacts and remarks are never left out: if they alone are
 * longer than the limit, they are the whole text. What a reader may not see is not in it (see selectRecord).
 */
export function toShortText(record: DecisionRecord, options: ShortTextOptions): string {
  const { limit, words } = options;
  const note = startNote(selectRecord(record, options), { timeZone: "UTC", ...options });
  const { summary, short } = words;
  const help = options.help?.lines.length
    ? [`${options.help.heading} ${options.help.lines.join("; ")}`]
    : [];
  const review = `${summary.review[note.reader]}: ${sayLookAgain(note)}`;
  const label = summary.decision[note.reader];
  const measure = (lines: readonly string[]): number => lines.join("\n").length;
  // Room for saying that something is left out, however much that turns out to be, and for every remark.
  const said = [short.leftOutCount(9999), ...(options.remarks ?? []).map(({ say }) => say)];
  const spare = measure(said) + 1;
  const told = sayDecision(
    note,
    (text) => measure([`${label}: ${text}`, review, ...help]) + spare <= limit,
    short,
  );
  const decision = `${label}: ${told.text}`;

  const opening = (why: string): string[] => [
    decision,
    ...(why === "" ? [] : [`${summary.why}: ${why}`]),
    review,
  ];
  const why = sayWhy(note, (text) => measure([...opening(text), ...help]) + spare <= limit, {
    some: "",
    none: "",
  });
  const fill = fillParts(
    listShortParts(note),
    (lines) => measure([...opening(why.text), ...lines, ...help]) + spare <= limit,
  );
  const leftOut = [
    ...(told.isWhole ? [] : [short.chosen]),
    ...(why.isWhole ? [] : [summary.why]),
    ...fill.leftOut,
  ];
  const lines = [...opening(why.text), ...fill.lines];
  const closing = [...findRemarks(lines.join("\n"), options.remarks), ...help];
  if (leftOut.length === 0) return [...lines, ...closing].join("\n");
  const named = short.leftOut([...new Set(leftOut)].join(", "));
  const counted = short.leftOutCount(leftOut.length);
  const isRoom = measure([...lines, named, ...closing]) <= limit;
  return [...lines, isRoom ? named : counted, ...closing].join("\n");
}

/** As many whole items as fit, part by part; a part goes on no further than its first that does not. */
function fillParts(
  parts: readonly ShortPart[],
  fits: (lines: readonly string[]) => boolean,
): { lines: string[]; leftOut: string[] } {
  let lines: string[] = [];
  const leftOut: string[] = [];
  for (const { label, items } of parts) {
    const before = lines;
    let taken = 0;
    for (const [index] of items.entries()) {
      const next = [...before, `${label}: ${items.slice(0, index + 1).join("; ")}`];
      if (!fits(next)) break;
      lines = next;
      taken = index + 1;
    }
    leftOut.push(...items.slice(taken).map(() => label));
  }
  return { lines, leftOut };
}
