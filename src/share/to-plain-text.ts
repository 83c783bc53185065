import type { DecisionRecord } from "../record/index.ts";
import type { NoteWords } from "../words/index.ts";
import { findRemarks } from "./note/find-remarks.ts";
import { startNote } from "./note/start-note.ts";
import { writeAsking } from "./note/write-asking.ts";
import { writeGrid } from "./note/write-grid.ts";
import { writeHeading } from "./note/write-heading.ts";
import { writeMeasures } from "./note/write-measures.ts";
import { writePlan } from "./note/write-plan.ts";
import { writeReviews } from "./note/write-reviews.ts";
import { writeSummary } from "./note/write-summary.ts";
import type { Reader } from "./reader.ts";
import type { Remark } from "./remark.ts";
import { selectRecord } from "./select-record.ts";

/**
 * A note of the talk, to copy into a record system or to keep. The first three lines say the
 * decision, why, and when it is looked at again, in at most 90 words; the detail follows. Plain
 * text without markup; no line is broken to fit a width. Each person speaks under their own name.
 * What a reader may not see is not in it (see selectRecord).
 * @param options.for notes: the professional's note. family: what the family takes along.
 * @param options.words The note's wording, from getNoteWords.
 * @param options.language BCP 47 tag for days and times, for example en-GB.
 * @param options.timeZone IANA name of the zone the talk's time is told in. Default: UTC.
 * @param options.help Help contacts to close with, from toHelpLines. Default: none.
 * @param options.remarks Lines for the head of the detail, each where its words stand in the note. Default: none.
 */
export function toPlainText(
  record: DecisionRecord,
  options: {
    for: Reader;
    words: NoteWords;
    language: string;
    timeZone?: string;
    help?: { heading: string; lines: readonly string[] };
    remarks?: readonly Remark[];
  },
): string {
  const note = startNote(selectRecord(record, options), { timeZone: "UTC", ...options });
  const summary = writeSummary(note);
  const detail = [
    ...note.record.grids.map((talk) => writeGrid(note, talk)),
    writePlan(note),
    ...writeAsking(note),
    writeReviews(note),
    writeMeasures(note),
  ];
  const remarks = findRemarks([summary, ...detail].flat().join("\n"), options.remarks);
  const sections = [
    summary,
    writeHeading(note, remarks),
    ...detail,
    options.help?.lines.length ? [options.help.heading, ...options.help.lines] : [],
  ];
  const written = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${written.join("\n\n")}\n`;
}
