import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/root.mjs";
import { checkFiles } from "../../src/check/index.ts";
import { compileGrid } from "../../src/compile/index.ts";
import { readGridFiles } from "../../src/programs/index.ts";
import type { RecordAction } from "../../src/record/index.ts";
import { toHelpLines, toPlainText, toShortText } from "../../src/share/index.ts";
import { getNoteWords, getReadingWords } from "../../src/words/index.ts";
import "../../src/words/languages/cy.ts";
import { createSampleGrid } from "../compiled/sample-grid.ts";
import { playAnyTalk } from "../record/play-any-talk.ts";
import { at, createTalkGrid, openGrid, replay, wholeTalk } from "../record/sample-talk.ts";

const words = getNoteWords("en-GB");
const helpWords = getReadingWords("en-GB").help;
const language = "en-GB";
const heading = helpWords.heading;
const lines = toHelpLines(createSampleGrid().contacts, { words: helpWords, isShort: true });
const help = { heading, lines };
const limits = [400, 1500] as const;
const readers = ["notes", "family"] as const;

test("a whole talk in 400 characters, as the family takes it along", () => {
  const text = toShortText(replay(wholeTalk), { for: "family", words, language, limit: 400, help });
  expect(text).toMatchInlineSnapshot(`
    "What we decided: (Feeling low) A counsellor or team at school (School counsellor). Some see it differently.
    Why: Sam: Good for me: A counsellor or team at school (What does it involve?). Parent: Worries me: Wait and talk again (What are the downsides?).
    Look again: 6 January 2027.
    12 things are left out here. The whole note has them.
    Need help now? A line: Text HI to 000, then wait"
  `);
});

test("a whole talk in 1,500 characters, for the notes", () => {
  const text = toShortText(replay(wholeTalk), { for: "notes", words, language, limit: 1500 });
  expect(text).toMatchInlineSnapshot(`
    "Decision: (Feeling low) A counsellor or team at school (School counsellor). Some see it differently.
    Why: Sam: "I can start this week."; Good for me: A counsellor or team at school (What does it involve?); Worries me: Wait and talk again (What are the downsides?); "I want to talk with someone."; Matters to me: "What are the downsides?". Parent: Worries me: Wait and talk again (What are the downsides?).
    Review: 6 January 2027.
    Who does what next: Ask the counsellor for a first day (Clinician, by 27 November 2026)
    If this does not help, we will: Parent: "Look at the course again"
    When we would stop: Sam: "I feel worse"
    Goals: Sam: "See my friends"; 3 of 10 (Sam, 22 November 2026)
    Kind of help: Getting Advice, agreed on 22 November 2026 by Sam; Parent
    What success would look like: Sam: "I go out on Saturdays"
    How likely: Clinician: "Some change", by 20 December 2026
    Questions still to ask: Parent, about A counsellor or team at school (What are the downsides?); Sam: Who will I see?
    Reservations: Parent has a doubt about A counsellor or team at school
    Alongside, whatever is chosen: Someone I trust ("my aunt")
    Options we talked about: A counsellor or team at school; Wait and talk again
    Who is responsible: Clinician: "The school nurse"
    What already helps: Sam: "Music"
    People on my side: Sam: "My aunt"
    Shared with: Sam: "Not my teacher"
    What happens next, in their own words: Sam: "I meet the counsellor on Friday"
    Left out here: Who took part, Date. The whole note has it."
  `);
});

test("a short talk is told whole, and nothing is said to be left out", () => {
  const record = replay([
    {
      type: "decide",
      at,
      grid: "feeling-low",
      outcome: "chosen",
      options: [{ option: "course", variants: [] }],
    },
    { type: "set-review-date", at, on: "2026-12-06" },
  ]);
  expect(toShortText(record, { for: "family", words, language, limit: 400, help }))
    .toMatchInlineSnapshot(`
    "What we decided: (Feeling low) A guided course.
    Why: Not recorded.
    Look again: 6 December 2026.
    Options we talked about: A guided course
    Who took part: Young person; Parent
    Date: 22 November 2026, 10:30 UTC
    Need help now? A line: Text HI to 000, then wait"
  `);
});

describe("whatever was said", () => {
  const records = Array.from({ length: 30 }, (_, seed) => playAnyTalk(seed + 1).record);

  test.each(limits)("the text has at most %i characters", (limit) => {
    for (const record of records) {
      for (const reader of readers) {
        const text = toShortText(record, { for: reader, words, language, limit, help });
        expect(text.length, text).toBeLessThanOrEqual(limit);
      }
    }
  });

  test.each(limits)(
    "decision, day and help are in %i characters as they stand in the note",
    (limit) => {
      for (const record of records) {
        const note = toPlainText(record, { for: "family", words, language }).split("\n");
        const text = toShortText(record, { for: "family", words, language, limit, help });
        expect(text).toContain(`\n${note[2]}`);
        for (const line of lines) expect(text).toContain(line);
        const told = text.split("\n")[0]!;
        if (told !== note[0]) expect(told).toMatch(/ options chosen\.|Decisions on /);
      }
    },
  );

  test("each line is a whole thing of the note, and what is missing is said", () => {
    for (const record of records) {
      const whole = toShortText(record, { for: "notes", words, language, limit: 1500 });
      const short = toShortText(record, { for: "notes", words, language, limit: 400 });
      const isShorter = short !== whole;
      expect(/left out here|Left out here/.test(short), short).toBe(
        isShorter || /[Ll]eft out here/.test(whole),
      );
    }
  });
});

test("many grids in 400 characters still leave the day and the help contacts", () => {
  const ids = Array.from({ length: 19 }, (_, index) => `grid-${index}`);
  const record = replay(
    ids.flatMap((grid): RecordAction[] => [
      openGrid(createTalkGrid(grid)),
      {
        type: "decide",
        at,
        grid,
        outcome: "chosen",
        options: [{ option: "school", variants: ["counsellor"] }],
      },
    ]),
  );
  const text = toShortText(record, { for: "family", words, language, limit: 400, help });
  expect(text.length).toBeLessThanOrEqual(400);
  expect(text.split("\n")[0]).toBe("What we decided: Decisions on 20 grids.");
  expect(text).toContain("Look again: No date picked.");
  for (const line of lines) expect(text).toContain(line);
});

test("in Welsh it is as short, and all its own words are Welsh", () => {
  const welsh = getNoteWords("cy");
  const text = toShortText(replay(wholeTalk), {
    for: "family",
    words: welsh,
    language: "cy",
    limit: 400,
    help: {
      heading: getReadingWords("cy").help.heading,
      lines: toHelpLines(createSampleGrid().contacts, {
        words: getReadingWords("cy").help,
        isShort: true,
      }),
    },
  });
  expect(text.length).toBeLessThanOrEqual(400);
  expect(text).toMatch(/^Beth benderfynom ni: /);
  expect(text).toContain("Edrych eto: 6 Ionawr 2027.");
});

test("the contacts of every pack fit beside a decision in 400 characters, in short form", async () => {
  const { sources } = await readGridFiles([join(root, "grids")], root);
  const packs = checkFiles({ files: sources, today: "2026-11-22" }).grids.flatMap(
    (checked) => compileGrid(checked).contacts,
  );
  expect(new Set(packs.map(({ id }) => id)).size).toBeGreaterThanOrEqual(4);
  for (const pack of packs) {
    const short = toHelpLines([pack], { words: helpWords, isShort: true });
    const whole = toHelpLines([pack], { words: helpWords });
    expect(short).toHaveLength(pack.contacts.length);
    expect([heading, ...short].join("; ").length, short.join("\n")).toBeLessThan(260);
    for (const { name, ways } of pack.contacts) {
      const line = whole.find((one) => one.startsWith(name));
      for (const { to, place } of ways) expect(line).toContain(to ?? place);
    }
  }
});
