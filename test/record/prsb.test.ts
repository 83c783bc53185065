import { describe, expect, test } from "vitest";
import { listMissingElements, type RecordAction } from "../../src/record/index.ts";
import { toPlainText } from "../../src/share/index.ts";
import { getNoteWords } from "../../src/words/index.ts";
import { at, createTalkGrid, openGrid, replay, startTalk, wholeTalk } from "./sample-talk.ts";

/**
 * The PRSB Shared Decision Making Standard v1.0, element by element, as a talk of real actions leaves
 * it in the record. M: mandatory; R: required where known. Left to the clinical record: agendas,
 * information withheld, consent forms.
 */

const cell = { at, grid: "feeling-low" };
const record = replay([
  ...wholeTalk,
  { type: "write-contact", at, part: "seenBy", by: "p3", text: "The school nurse" },
  { type: "write-contact", at, part: "responsible", by: "p3", text: "The team's lead" },
  { type: "write-contact", at, part: "specialty", by: "p3", text: "School nursing" },
  { ...cell, type: "set-discussed", option: "course", discussed: true },
]);
const [talk] = record.grids;
const notes = toPlainText(record, {
  for: "notes",
  words: getNoteWords("en-GB"),
  language: "en-GB",
});

describe("the contact", () => {
  test("date and time (M), by the engine", () => {
    expect(record.startedAt).toBe("2026-11-22T10:30:00.000Z");
    expect(notes).toContain("Date: 22 November 2026, 10:30 UTC");
  });

  test("seen by (M)", () => {
    expect(record.contact.seenBy?.text).toBe("The school nurse");
    expect(notes).toContain("Seen by: The school nurse");
  });

  test("responsible professional (M)", () => {
    expect(record.contact.responsible?.text).toBe("The team's lead");
    expect(notes).toContain("Responsible professional: The team's lead");
  });

  test("person accompanying, professionals present (R)", () => {
    expect(record.people.map(({ role }) => role)).toEqual(["young-person", "parent", "clinician"]);
    expect(notes).toContain("Who took part: Sam (Young person); Parent");
  });

  test("interpreter, and how (R)", () => {
    expect(record.interpreter).toEqual({ used: true, method: "phone", language: "Polish" });
    expect(notes).toContain("Interpreter: yes, by phone, Polish");
  });

  test("location (R)", () => {
    expect(record.contact.location?.text).toBe("School, room 4");
    expect(notes).toContain("Location: School, room 4");
  });

  test("specialty (R)", () => {
    expect(record.contact.specialty?.text).toBe("School nursing");
    expect(notes).toContain("Specialty: School nursing");
  });
});

test("problem (M), by the engine: the need in words, and its code where the grid has one", () => {
  expect(talk?.grid.need).toBe("Feeling low");
  const code = { system: "http://snomed.info/sct", value: "1", display: "A made-up code" };
  const coded = replay([
    openGrid({ ...createTalkGrid("coded"), need: { label: "Feeling low", summary: "", code } }),
  ]);
  expect(coded.grids[1]?.grid.code).toEqual(code);
});

test("shared decision status (M), by the engine: provisional looks provisional", () => {
  expect(record.status).toBe("decided");
  expect(startTalk().status).toBe("in-progress");
  expect(replay([{ ...cell, type: "decide", outcome: "not-yet", options: [] }]).status).toBe(
    "in-progress",
  );
  expect(replay([{ type: "cancel", at }]).status).toBe("cancelled");
});

test("information shared beforehand (O)", () => {
  expect(record.readBefore).toBe(true);
});

test("people involved in deciding (R), by their roles", () => {
  expect(talk?.decision?.decidedBy).toEqual(["p1", "p2"]);
  expect(notes).toContain("Took part in deciding: Sam; Parent");
});

test("what matters to the person (M), each for themselves, own words too", () => {
  expect(talk?.matters.map(({ by }) => by)).toEqual(["p1", "p2"]);
  expect(talk?.matters[0]?.statements).toEqual([{ question: "involves", statement: "talk" }]);
  expect(talk?.matters[1]?.words[0]?.text).toBe("That nights are quiet again.");
});

test("options discussed (M), doing nothing among them and told as such", () => {
  expect(talk?.discussed).toEqual(["school", "wait", "course"]);
  expect(talk?.asShown.options.find(({ id }) => id === "wait")?.kind).toBe("no-new-help");
});

describe("each option discussed, by the engine, in the words that were shown", () => {
  const find = (kind: string, option: string): string | undefined =>
    talk?.asShown.questions
      .find(({ kinds }) => kinds.includes(kind))
      ?.answers.find((one) => one.option === option)?.text;

  test("benefits (M), not knowing said as such", () => {
    expect(find("benefit", "wait")).toBe("Some feel better later. Others do not.");
    expect(find("benefit", "school")).toBe("A little better than usual care.");
    expect(find("benefit", "course")).toContain("Nobody has measured this well.");
    for (const option of talk!.discussed) {
      expect(notes).toContain(`How it may help: ${find("benefit", option)}`);
    }
  });

  test("risks (M)", () => {
    expect(find("downside", "wait")).toBe("Low mood can go on.");
    for (const option of talk!.discussed) {
      expect(notes).toContain(`Risks and downsides: ${find("downside", option)}`);
    }
  });

  test("pinned to one wording by its digest, in the order shown", () => {
    expect(talk?.grid.digest).toBe("sha256-abc");
    expect(talk?.shown).toEqual({ order: ["wait", "school", "course"], hidden: [] });
    expect(notes).toContain("sha256-abc");
  });
});

test("decision tool (R): identifier, name, type, address, media type, by the engine", () => {
  expect(talk?.grid).toMatchObject({
    id: "feeling-low",
    version: "0.1.0",
    title: "Feeling low: what can I try first?",
    type: "comparison-grid",
    url: "https://example.org/grids/feeling-low/0.1.0.json",
    mimeType: "application/json",
  });
});

test("decision (M), with why, and how somebody sees it differently", () => {
  expect(talk?.decision).toMatchObject({
    outcome: "chosen",
    options: [{ option: "school", variants: ["counsellor"] }],
    agreement: "seen-differently",
    differently: [{ by: "p2", text: "I would have liked the course." }],
  });
  expect(talk?.decision?.because.length).toBeGreaterThan(3);
});

test("planned review date (R)", () => {
  expect(record.plan.reviewOn).toBe("2027-01-06");
});

test("reservations (R), flagged, with detail", () => {
  const told = replay(
    [
      {
        ...cell,
        type: "write-reservation",
        by: "p2",
        option: "school",
        text: "He may miss maths.",
      },
    ],
    record,
  );
  expect(told.reservations).toEqual([
    {
      by: "p2",
      grid: "feeling-low",
      option: "school",
      words: { by: "p2", text: "He may miss maths.", seenBy: "notes-only" },
    },
  ]);
});

test("actions (R), by a professional and by the person or a carer", () => {
  const both = replay(
    [
      { type: "write-step", at, step: "s2", by: "p1", text: "Ask my form tutor" },
      { type: "assign-step", at, step: "s2", who: "p1", byDate: null },
    ],
    record,
  );
  const takers = both.plan.actions.map(({ who }) => both.people.find(({ id }) => id === who)?.role);
  expect(takers).toEqual(["clinician", "young-person"]);
});

describe("what is not there yet", () => {
  const mandatory = (actions: RecordAction[]): string[] =>
    listMissingElements(replay(actions))
      .filter(({ conformance, filledBy }) => conformance === "mandatory" && filledBy !== "service")
      .map(({ element }) => element);

  test("of a whole talk: nothing", () => {
    expect(listMissingElements(record)).toEqual([]);
  });

  test("of a talk just begun: what people have yet to say", () => {
    expect(mandatory([])).toEqual(["What matters to the person", "Options discussed", "Decision"]);
    expect(listMissingElements(replay([{ type: "close-grid", ...cell }])).length).toBe(16);
  });

  test("of the short way: nothing mandatory, but what the service itself holds", () => {
    const shortWay: RecordAction[] = [
      {
        ...cell,
        type: "react",
        by: "p1",
        option: "school",
        question: "involves",
        reaction: "good",
      },
      {
        ...cell,
        type: "react",
        by: "p2",
        option: "wait",
        question: "downsides",
        reaction: "worries",
      },
      { ...cell, type: "decide", outcome: "chosen", options: [{ option: "school", variants: [] }] },
      { type: "set-review-date", at, on: "2026-12-06" },
    ];
    expect(mandatory(shortWay)).toEqual([]);
    const left = listMissingElements(replay(shortWay)).map(({ element }) => element);
    expect(left).toEqual([
      "Seen by",
      "Responsible professional",
      "Professionals present",
      "Interpreter",
      "Location",
      "Specialty",
      "People involved in deciding",
      "Actions",
    ]);
  });
});
