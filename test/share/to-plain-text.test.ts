import { expect, test } from "vitest";
import { listOwnWords, type RecordAction, startRecord } from "../../src/record/index.ts";
import { toPlainText } from "../../src/share/index.ts";
import { getNoteWords } from "../../src/words/index.ts";
import "../../src/words/languages/cy.ts";
import { playAnyTalk } from "../record/play-any-talk.ts";
import {
  at,
  createTalkGrid,
  exampleWording,
  openGrid,
  replay,
  saySeenBy,
  startTalk,
  wholeTalk,
} from "../record/sample-talk.ts";

const words = getNoteWords("en-GB");
const welsh = getNoteWords("cy");
const forNotes = { for: "notes", words, language: "en-GB" } as const;
const forFamily = { for: "family", words, language: "en-GB" } as const;
const cell = { at, grid: "feeling-low" };

function head(note: string): string {
  return note.split("\n").slice(0, 3).join("\n");
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

test("a whole talk, as the professional's note", () => {
  expect(toPlainText(replay(wholeTalk), forNotes)).toMatchInlineSnapshot(`
    "Decision: (Feeling low) A counsellor or team at school (School counsellor). Some see it differently.
    Why: Sam: "I can start this week."; Good for me: A counsellor or team at school (What does it involve?); Worries me: Wait and talk again (What are the downsides?); "I want to talk with someone."; Matters to me: "What are the downsides?". Parent: Worries me: Wait and talk again (What are the downsides?).
    Review: 6 January 2027.

    Shared decision note
    Status: Decided
    Date: 22 November 2026, 10:30 UTC
    Location: School, room 4
    Who took part: Sam (Young person); Parent (needs: "large print"); Clinician
    Interpreter: yes, by phone, Polish
    Read the grid before the talk: yes

    Feeling low: what can I try first?
    Grid: feeling-low, version 0.1.0, draft, wording agreed by nobody yet, sha256-abc, https://example.org/grids/feeling-low/0.1.0.json
    Outcome: A counsellor or team at school (School counsellor).
    Took part in deciding: Sam; Parent
    Do we agree? Some see it differently.
    Parent sees it differently: "I would have liked the course."
    What made the difference
    - Sam: "I can start this week."; Good for me: A counsellor or team at school (What does it involve?) "I know the room."; Worries me: Wait and talk again (What are the downsides?); "I want to talk with someone."; Matters to me: "What are the downsides?"
    - Parent: Worries me: Wait and talk again (What are the downsides?) "My brother waited too long."
    What matters
    - Sam: most of all: "I want to talk with someone."; also: "What are the downsides?"
    - Parent: "That nights are quiet again."
    Options we talked about, in the words of the grid
    How likely is it to help? These results come from different studies. They cannot be compared with each other.
    - Wait and talk again
      How it may help: Some feel better later. Others do not.
      Risks and downsides: Low mood can go on.
      Sam: Worries me (What are the downsides?)
      Parent: Worries me (What are the downsides?) "My brother waited too long."
    - A counsellor or team at school (chosen)
      How it may help: A little better than usual care.
      Risks and downsides: You may miss lessons.
      Sam: Good for me (What does it involve?) "I know the room."; Leaning: For me
      Parent: Ask about this (What are the downsides?)
    Also shown, not talked about: A guided course
    Alongside, whatever is chosen: Someone I trust ("my aunt")

    Plan
    Kind of help: Getting Advice, agreed on 22 November 2026 by Sam; Parent
    Goals
    - Sam: "See my friends"; 3 of 10 (Sam, 22 November 2026)
    What success would look like: Sam: "I go out on Saturdays"
    How likely: Clinician: "Some change", by 20 December 2026
    If this does not help, we will: Parent: "Look at the course again"
    When we would stop: Sam: "I feel worse"
    Who does what next
    - Ask the counsellor for a first day (Clinician, by 27 November 2026)
    Who is responsible: Clinician: "The school nurse"
    What already helps: Sam: "Music"
    People on my side: Sam: "My aunt"
    Shared with: Sam: "Not my teacher"
    What happens next, in their own words: Sam: "I meet the counsellor on Friday"

    Questions still to ask
    - Parent, about A counsellor or team at school (What are the downsides?)
    - Sam: Who will I see?

    Asked and answered in the talk
    - Parent: "Is there a wait?"

    Reservations
    - Parent has a doubt about A counsellor or team at school
    "
  `);
});

test("the same talk, as the family takes it along", () => {
  expect(toPlainText(replay(wholeTalk), forFamily)).toMatchInlineSnapshot(`
    "What we decided: (Feeling low) A counsellor or team at school (School counsellor). Some see it differently.
    Why: Sam: Good for me: A counsellor or team at school (What does it involve?); Worries me: Wait and talk again (What are the downsides?); "I want to talk with someone."; Matters to me: "What are the downsides?". Parent: Worries me: Wait and talk again (What are the downsides?).
    Look again: 6 January 2027.

    Our talk and what we decided
    Status: Decided
    Date: 22 November 2026, 10:30 UTC
    Who took part: Sam (Young person); Parent; Clinician
    Interpreter: yes, by phone, Polish
    Read the grid before the talk: yes

    Feeling low: what can I try first?
    Grid: feeling-low, version 0.1.0, draft, wording agreed by nobody yet, https://example.org/grids/feeling-low/0.1.0.json
    Outcome: A counsellor or team at school (School counsellor).
    Took part in deciding: Sam; Parent
    Do we agree? Some see it differently.
    What made the difference
    - Sam: Good for me: A counsellor or team at school (What does it involve?); Worries me: Wait and talk again (What are the downsides?); "I want to talk with someone."; Matters to me: "What are the downsides?"
    - Parent: Worries me: Wait and talk again (What are the downsides?)
    What matters
    - Sam: most of all: "I want to talk with someone."; also: "What are the downsides?"
    Options we talked about, in the words of the grid
    How likely is it to help? These results come from different studies. They cannot be compared with each other.
    - Wait and talk again
      How it may help: Some feel better later. Others do not.
      Risks and downsides: Low mood can go on.
      Sam: Worries me (What are the downsides?)
      Parent: Worries me (What are the downsides?)
    - A counsellor or team at school (chosen)
      How it may help: A little better than usual care.
      Risks and downsides: You may miss lessons.
      Sam: Good for me (What does it involve?); Leaning: For me
      Parent: Ask about this (What are the downsides?)
    Also shown, not talked about: A guided course
    Alongside, whatever is chosen: Someone I trust

    Plan
    Kind of help: Advice, agreed on 22 November 2026 by Sam; Parent

    Questions still to ask
    - Parent, about A counsellor or team at school (What are the downsides?)
    - Sam: Who will I see?

    Doubts we still have
    - Parent has a doubt about A counsellor or team at school
    "
  `);
});

test("the short way: two people, a few taps, no words", () => {
  const record = replay([
    { ...cell, type: "react", by: "p1", option: "course", question: "involves", reaction: "good" },
    {
      ...cell,
      type: "react",
      by: "p2",
      option: "wait",
      question: "downsides",
      reaction: "worries",
    },
    { ...cell, type: "decide", outcome: "chosen", options: [{ option: "course", variants: [] }] },
    { type: "set-review-date", at, on: "2026-12-06" },
  ]);
  expect(toPlainText(record, forFamily)).toMatchInlineSnapshot(`
    "What we decided: (Feeling low) A guided course.
    Why: Young person: Good for me: A guided course (What does it involve?). Parent: Worries me: Wait and talk again (What are the downsides?).
    Look again: 6 December 2026.

    Our talk and what we decided
    Status: Decided
    Date: 22 November 2026, 10:30 UTC
    Who took part: Young person; Parent

    Feeling low: what can I try first?
    Grid: feeling-low, version 0.1.0, draft, wording agreed by nobody yet, https://example.org/grids/feeling-low/0.1.0.json
    Outcome: A guided course.
    What made the difference
    - Young person: Good for me: A guided course (What does it involve?)
    - Parent: Worries me: Wait and talk again (What are the downsides?)
    Options we talked about, in the words of the grid
    How likely is it to help? These results come from different studies. They cannot be compared with each other.
    - Wait and talk again
      How it may help: Some feel better later. Others do not.
      Risks and downsides: Low mood can go on.
      Parent: Worries me (What are the downsides?)
    - A guided course (chosen)
      How it may help: Nobody has measured this well. That does not mean it does not help.
      Risks and downsides: A screen can feel lonely.
      Young person: Good for me (What does it involve?)
    Also shown, not talked about: A counsellor or team at school
    "
  `);
});

test("a decision looks as settled as it is", () => {
  const cases: RecordAction[][] = [
    [],
    [{ ...cell, type: "decide", outcome: "not-yet", options: [] }],
    [{ ...cell, type: "decide", outcome: "none-of-these", options: [] }],
    [{ ...cell, type: "decide", outcome: "chosen", options: [] }],
    [{ type: "cancel", at }],
  ];
  const told = cases.map((actions) => {
    const lines = toPlainText(replay(actions), forNotes).split("\n");
    return [lines[0], lines.find((line) => line.startsWith("Status"))];
  });
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "Decision: (Feeling low) None recorded yet.",
        "Status: In progress, not decided yet",
      ],
      [
        "Decision: (Feeling low) Not yet.",
        "Status: In progress, not decided yet",
      ],
      [
        "Decision: (Feeling low) None of these options.",
        "Status: Decided",
      ],
      [
        "Decision: (Feeling low) Choosing; no option recorded yet.",
        "Status: In progress, not decided yet",
      ],
      [
        "Decision: The talk was called off. (Feeling low) None recorded yet.",
        "Status: Called off",
      ],
    ]
  `);
});

test("a talk without a grid is still a note", () => {
  const record = replay([{ type: "close-grid", at, grid: "feeling-low" }]);
  expect(toPlainText(record, forFamily)).toMatchInlineSnapshot(`
    "What we decided: None recorded yet.
    Why: Not recorded.
    Look again: No date picked.

    Our talk and what we decided
    Status: In progress, not decided yet
    Date: 22 November 2026, 10:30 UTC
    Who took part: Young person; Parent
    "
  `);
});

test("several grids stand one after another, each decision under its need", () => {
  const sleep = {
    ...createTalkGrid("sleep"),
    title: "Sleep: what can I try?",
    need: { label: "Sleep", summary: "" },
  };
  const record = replay([
    openGrid(sleep),
    { ...cell, type: "decide", outcome: "chosen", options: [{ option: "wait", variants: [] }] },
    { ...cell, grid: "sleep", type: "decide", outcome: "not-yet", options: [] },
  ]);
  const note = toPlainText(record, forNotes);
  expect(head(note)).toMatchInlineSnapshot(`
    "Decision: (Feeling low) Wait and talk again. (Sleep) Not yet.
    Why: Not recorded.
    Review: No date picked."
  `);
  expect(note.indexOf("Feeling low: what")).toBeLessThan(note.indexOf("Sleep: what"));
});

test("many reasons: everybody keeps the same room at the top, and all of them stand below", () => {
  const statements = ["involves", "how-likely", "downsides"].flatMap((question) =>
    ["talk", "own"].map((statement) => ({ question, statement })),
  );
  const taps = ["p1", "p2"].flatMap((by) =>
    statements.map((one): RecordAction => {
      return { ...cell, type: "set-statement-matters", by, ...one, matters: true };
    }),
  );
  const long = "word ".repeat(200);
  const record = replay([
    ...taps,
    { ...cell, type: "decide", outcome: "chosen", options: [{ option: "course", variants: [] }] },
    { ...cell, type: "write-because", by: "p2", text: long },
  ]);
  const note = toPlainText(record, forNotes);
  expect(head(note)).toMatchInlineSnapshot(`
    "Decision: (Feeling low) A guided course.
    Why: Young person: "I want to talk with someone."; "I would rather do things by myself.". Parent: "I want to talk with someone."; "I would rather do things by myself.". More below.
    Review: No date picked."
  `);
  expect(note).toContain(long.trim());
});

test("the three lines stay within 90 words whatever is decided on however many grids", () => {
  for (const count of [1, 2, 4, 8, 20]) {
    const ids = Array.from({ length: count }, (_, index) => `grid-${index}`);
    const record = replay([
      ...ids.slice(1).map((id) => openGrid(createTalkGrid(id))),
      ...["feeling-low", ...ids.slice(1)].flatMap((grid): RecordAction[] => [
        {
          at,
          grid,
          type: "react",
          by: "p1",
          option: "school",
          question: "involves",
          reaction: "good",
        },
        {
          at,
          grid,
          type: "decide",
          outcome: "chosen",
          options: ["wait", "school", "course"].map((option) => ({ option, variants: [] })),
        },
      ]),
    ]);
    const lines = head(toPlainText(record, forNotes));
    expect(countWords(lines), lines).toBeLessThanOrEqual(90);
    expect(lines).toMatch(/^Decision: .+\nWhy: .+\nReview: .+$/);
  }
});

test("whatever was said, in either reader's words, the note opens with three lines of 90 words", () => {
  const long = "word ".repeat(390).trim();
  const records = [
    ...Array.from({ length: 40 }, (_, index) => playAnyTalk(index + 1).record),
    replay(
      ["p1", "p2"].flatMap((by): RecordAction[] => [
        { ...cell, type: "write-matters", by, text: long },
        { ...cell, type: "react", by, option: "course", question: "involves", reaction: "good" },
        {
          ...cell,
          type: "decide",
          outcome: "chosen",
          options: [{ option: "course", variants: [] }],
        },
        { ...cell, type: "write-because", by, text: long },
      ]),
    ),
  ];
  for (const record of records) {
    for (const options of [forNotes, forFamily, { ...forFamily, language: "cy", words: welsh }]) {
      const { decision, why, review } = options.words.summary;
      const [opening = ""] = toPlainText(record, options).split("\n\n");
      expect(countWords(opening), opening).toBeLessThanOrEqual(90);
      const starts = opening.split("\n").map((line) => line.slice(0, line.indexOf(":")));
      expect(starts).toEqual([decision[options.for], why, review[options.for]]);
    }
  }
});

test("two parents without names, and two people of one name, are told apart", () => {
  const record = replay([
    { type: "add-person", at, person: { id: "p3", role: "parent" } },
    { type: "add-person", at, person: { id: "p4", role: "clinician" } },
    { type: "write-person", at, person: "p1", part: "name", by: "p1", text: "Sam" },
    { type: "write-person", at, person: "p4", part: "name", by: "p4", text: "Sam" },
  ]);
  const people = (note: string): string | undefined =>
    note.split("\n").find((line) => line.startsWith("Who took part"));
  expect(people(toPlainText(record, forNotes))).toMatchInlineSnapshot(
    `"Who took part: Sam (Young person); Parent 1; Parent 2; Sam (Clinician)"`,
  );
  expect(people(toPlainText(record, forFamily))).toMatchInlineSnapshot(
    `"Who took part: Young person; Parent 1; Parent 2; Clinician"`,
  );
});

test("words cannot pass for lines of the note, nor turn the text around them", () => {
  const record = replay([
    { ...cell, type: "write-matters", by: "p1", text: "Fine.\nStatus: Decided\r\n\u202eabc\u0007" },
  ]);
  const note = toPlainText(record, forNotes);
  expect(note).toContain('- Young person: "Fine. Status: Decided abc"');
  expect(note.split("\n").filter((line) => line.startsWith("Status"))).toEqual([
    "Status: In progress, not decided yet",
  ]);
});

test("a later look stands at the top, where it changes what the decision means", () => {
  const record = replay(
    [
      {
        type: "add-review",
        at: "2027-01-06T09:00:00.000Z",
        people: ["p1", "p3"],
        grids: [
          {
            grid: "feeling-low",
            stillRight: false,
            next: "stop",
            why: [{ by: "p1", text: "It did not help." }],
            differences: [{ what: "version", before: "0.1.0", after: "0.2.0" }],
          },
        ],
        grouping: "getting-help",
      },
      { type: "set-review-date", at: "2027-01-06T09:05:00.000Z", on: "2027-02-03" },
      {
        type: "take-measure",
        at: "2027-01-06T09:10:00.000Z",
        measure: "example",
        wording: exampleWording,
        by: "p1",
        answers: [
          { item: "a", value: 1 },
          { item: "b", value: 2 },
        ],
      },
    ],
    replay(wholeTalk),
  );
  const tail = (note: string): string => note.slice(note.indexOf("Looked at again\n"));
  expect(head(toPlainText(record, forNotes)).split("\n")[2]).toMatchInlineSnapshot(
    `"Review: Looked at again on 6 January 2027: stop. Next: 3 February 2027."`,
  );
  expect(tail(toPlainText(record, forNotes))).toMatchInlineSnapshot(`
    "Looked at again
    - 6 January 2027 (Sam; Clinician; planned for 6 January 2027): Feeling low: Still right: no; stop; Sam: "It did not help."; 1 thing in the grid has changed since. Kind of help: Getting Help

    Measures
    - example, Sam, 6 January 2027: a: 1; b: 2 (version 1, Made up for a test, 2026.)
    "
  `);
  expect(tail(toPlainText(record, forFamily))).toMatchInlineSnapshot(`
    "Looked at again
    - 6 January 2027 (Sam; Clinician; planned for 6 January 2027): Feeling low: Still right: no; stop; 1 thing in the grid has changed since. Kind of help: Help
    "
  `);
});

test("words said for everyone reach the family; words not kept reach nobody", () => {
  const record = replay(wholeTalk);
  const said = listOwnWords(record);
  const open = toPlainText(saySeenBy(record, "everyone", said), forFamily);
  for (const one of said) expect(open).toContain(one.words.text.replace(/\s+/g, " "));
  const closed = saySeenBy(record, "not-kept", said);
  for (const note of [toPlainText(closed, forNotes), toPlainText(closed, forFamily)]) {
    for (const one of said) expect(note).not.toContain(one.words.text.replace(/\s+/g, " "));
  }
});

test("the time is told in the zone asked for", () => {
  const record = replay([], startTalk());
  const note = toPlainText(record, { ...forNotes, timeZone: "Europe/Paris" });
  expect(note).toContain("Date: 22 November 2026, 11:30 ");
});

test("midnight, a leap day and the hour that comes twice are told with their offset", () => {
  const tell = (at: string, timeZone: string): string | undefined =>
    toPlainText(startRecord({ id: "r1", at }), { ...forNotes, timeZone })
      .split("\n")
      .find((line) => line.startsWith("Date"));
  const paris = tell("2026-12-31T23:30:00.000Z", "Europe/Paris");
  expect(paris).toMatch(/^Date: 1 January 2027, 00:30 \S+$/);
  const newYork = tell("2026-12-31T23:30:00.000Z", "America/New_York");
  expect(newYork).toMatch(/^Date: 31 December 2026, 18:30 \S+$/);
  expect(tell("2028-02-29T23:59:00.000Z", "UTC")).toBe("Date: 29 February 2028, 23:59 UTC");
  const first = tell("2026-10-25T00:30:00.000Z", "Europe/London");
  const second = tell("2026-10-25T01:30:00.000Z", "Europe/London");
  expect(first).toMatch(/^Date: 25 October 2026, 01:30 \S+$/);
  expect(second).toMatch(/^Date: 25 October 2026, 01:30 \S+$/);
  expect(first).not.toBe(second);
});

test("a look held after midnight is told under the day it was where people are", () => {
  const record = replay(
    [
      {
        type: "add-review",
        at: "2027-01-05T23:30:00.000Z",
        on: "2027-01-06",
        people: ["p1"],
        grids: [
          { grid: "feeling-low", stillRight: true, next: "carry-on", why: [], differences: [] },
        ],
      },
    ],
    replay(wholeTalk),
  );
  const paris = { ...forNotes, timeZone: "Europe/Paris" };
  expect(head(toPlainText(record, paris)).split("\n")[2]).toBe(
    "Review: Looked at again on 6 January 2027: carry on.",
  );
});

test("a note in words that nobody has reviewed says so under its heading", () => {
  const unreviewed = { ...words, unreviewed: "Nobody has reviewed these words." };
  const note = toPlainText(startTalk(), { ...forFamily, words: unreviewed });
  expect(note).toContain("Our talk and what we decided\nNobody has reviewed these words.\nStatus:");
});
