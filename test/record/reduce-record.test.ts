import { describe, expect, test } from "vitest";
import {
  type DecisionRecord,
  type GridTalk,
  listOwnWords,
  type RecordAction,
  RecordActionError,
  reduceRecord,
  startRecord,
} from "../../src/record/index.ts";
import { at, createTalkGrid, openGrid, replay, startTalk, wholeTalk } from "./sample-talk.ts";

const cell = { at, grid: "feeling-low" };
const good = { ...cell, type: "react", by: "p1", option: "school", question: "involves" } as const;
const choose: RecordAction = {
  ...cell,
  type: "decide",
  outcome: "chosen",
  options: [{ option: "school", variants: [] }],
};

function talkOf(record: DecisionRecord): GridTalk {
  return record.grids[0]!;
}

/** The message of the refusal, for reading. */
function refuse(actions: RecordAction[], last: RecordAction, start = startTalk()): string {
  const record = replay(actions, start);
  const before = JSON.stringify(record);
  try {
    reduceRecord(record, last);
  } catch (error) {
    expect(error).toBeInstanceOf(RecordActionError);
    expect(JSON.stringify(record)).toBe(before);
    return (error as Error).message;
  }
  throw new Error("It was not refused.");
}

describe("starting", () => {
  test("a new record is empty, undecided and dated", () => {
    const record = startRecord({ id: "r1", at });
    expect(record).toMatchObject({
      format: 2,
      status: "in-progress",
      startedAt: at,
      updatedAt: at,
    });
    expect(record.people).toEqual([]);
  });

  test("ids and instants that cannot be are refused", () => {
    expect(() => startRecord({ id: "no spaces", at })).toThrowErrorMatchingInlineSnapshot(
      `[RecordActionError: Cannot do "start": "no spaces" is not an id. Use up to 100 letters, digits, and . _ : - starting with a letter or digit.]`,
    );
    expect(() => startRecord({ id: "r1", at: "yesterday" })).toThrowErrorMatchingInlineSnapshot(
      `[RecordActionError: Cannot do "start": "yesterday" is not an instant in UTC. Write it as 2026-11-22T10:30:00.000Z.]`,
    );
    expect(() =>
      startRecord({
        id: "r1",
        at,
        people: [
          { id: "p1", role: "parent" },
          { id: "p1", role: "parent" },
        ],
      }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RecordActionError: Cannot do "start": two people have one id. Give each their own.]`,
    );
  });
});

describe("people", () => {
  test("speak in the order set", () => {
    const record = replay([
      { type: "add-person", at, person: { id: "p3", role: "clinician" }, place: 0 },
      { type: "order-people", at, order: ["p2", "p1", "p3"] },
      { type: "change-person", at, person: "p2", role: "foster-carer" },
    ]);
    expect(record.people).toEqual([
      { id: "p2", role: "foster-carer" },
      { id: "p1", role: "young-person" },
      { id: "p3", role: "clinician" },
    ]);
  });

  test("somebody who said something leaves only with all they said", () => {
    expect(
      refuse([{ ...good, reaction: "good" }], { type: "remove-person", at, person: "p1" }),
    ).toMatchInlineSnapshot(
      `"Cannot do "remove-person": "p1" has said something. Ask first, then pass andAllTheySaid: true."`,
    );
    const record = replay(
      [{ type: "remove-person", at, person: "p1", andAllTheySaid: true }],
      replay(wholeTalk),
    );
    expect(record.people.map((one) => one.id)).toEqual(["p2", "p3"]);
    expect(JSON.stringify(record)).not.toContain('"p1"');
    expect(listOwnWords(record).map((one) => one.words.text)).toContain("Look at the course again");
  });

  test("somebody who said nothing just leaves", () => {
    const record = replay([{ type: "remove-person", at, person: "p2" }]);
    expect(record.people.map((one) => one.id)).toEqual(["p1"]);
  });
});

describe("reactions", () => {
  test("a tap marks an answer, and the same tap clears it", () => {
    const once = replay([{ ...good, reaction: "good" }]);
    expect(talkOf(once).reactions).toEqual([
      { by: "p1", option: "school", question: "involves", reaction: "good" },
    ]);
    expect(talkOf(once).discussed).toEqual(["school"]);
    expect(talkOf(replay([{ ...good, reaction: "good" }], once)).reactions).toEqual([]);
  });

  test("another mark takes the place of the first and keeps its words", () => {
    const record = replay([
      { ...good, reaction: "good" },
      {
        ...cell,
        type: "write-reaction",
        by: "p1",
        option: "school",
        question: "involves",
        text: "I know the room.",
      },
      { ...good, reaction: "worries" },
    ]);
    expect(talkOf(record).reactions).toEqual([
      {
        by: "p1",
        option: "school",
        question: "involves",
        reaction: "worries",
        words: { text: "I know the room.", by: "p1", seenBy: "notes-only" },
      },
    ]);
  });

  test("two people mark one answer each for themselves", () => {
    const record = replay([
      { ...good, reaction: "good" },
      { ...good, by: "p2", reaction: "worries" },
      { ...good, reaction: "good" },
    ]);
    expect(talkOf(record).reactions.map((one) => [one.by, one.reaction])).toEqual([
      ["p2", "worries"],
    ]);
  });

  test("ask puts the answer on the list once, and taking it back removes it", () => {
    const ask: RecordAction = { ...good, reaction: "ask" };
    const asked = replay([ask]);
    expect(asked.questionsToAsk).toEqual([
      { by: "p1", grid: "feeling-low", option: "school", question: "involves", answered: false },
    ]);
    expect(replay([ask], asked).questionsToAsk).toEqual([]);
    expect(replay([{ ...good, reaction: "good" }], asked).questionsToAsk).toEqual([]);
  });

  test("an answered question stays when its mark goes, and is not asked again", () => {
    const ask: RecordAction = { ...good, reaction: "ask" };
    const record = replay([ask, { type: "set-answered", at, place: 0, answered: true }, ask, ask]);
    expect(record.questionsToAsk).toHaveLength(1);
    expect(record.questionsToAsk[0]).toMatchObject({ answered: true });
  });
});

describe("what matters", () => {
  const talk: RecordAction = {
    ...cell,
    type: "set-statement-matters",
    by: "p1",
    question: "involves",
    statement: "talk",
    matters: true,
  };

  test("what matters most is among what matters, and leaves with it", () => {
    const most: RecordAction = { ...cell, type: "set-matters-most", by: "p1", most: ["talk"] };
    expect(talkOf(replay([talk, most])).matters[0]?.most).toEqual(["talk"]);
    expect(talkOf(replay([talk, most, { ...talk, matters: false }])).matters).toEqual([]);
    expect(refuse([talk], { ...most, most: ["downsides"] })).toMatchInlineSnapshot(
      `"Cannot do "set-matters-most": "p1" has not said that "downsides" matters."`,
    );
  });
});

describe("deciding", () => {
  test("reasons are the taps already made; questions to ask are none", () => {
    const record = replay([
      { ...good, reaction: "good" },
      { ...good, by: "p2", reaction: "ask" },
      { ...cell, type: "set-question-matters", by: "p2", question: "downsides", matters: true },
      choose,
    ]);
    expect(talkOf(record).decision).toEqual({
      outcome: "chosen",
      options: [{ option: "school", variants: [] }],
      because: [
        { by: "p1", kind: "reaction", option: "school", question: "involves", reaction: "good" },
        { by: "p2", kind: "question", question: "downsides" },
      ],
      words: [],
      decidedBy: [],
      agreement: null,
      differently: [],
      at,
    });
  });

  test("a reason dropped stays dropped; a tap taken back takes its reason along", () => {
    const reason = {
      by: "p1",
      kind: "reaction",
      option: "school",
      question: "involves",
      reaction: "good",
    } as const;
    const dropped = replay([
      { ...good, reaction: "good" },
      choose,
      { ...cell, type: "set-because", reason, counts: false },
      { ...choose, options: [{ option: "course", variants: [] }] },
    ]);
    expect(talkOf(dropped).decision?.because).toEqual([]);
    const later = replay([choose, { ...good, reaction: "good" }]);
    expect(talkOf(later).decision?.because).toEqual([reason]);
    expect(talkOf(replay([{ ...good, reaction: "worries" }], later)).decision?.because).toEqual([
      { ...reason, reaction: "worries" },
    ]);
    expect(talkOf(replay([{ ...good, reaction: "good" }], later)).decision?.because).toEqual([]);
    expect(
      refuse([choose], { ...cell, type: "set-because", reason, counts: true }),
    ).toMatchInlineSnapshot(
      `"Cannot do "set-because": "p1" has not tapped this reaction. A reason is something tapped, or words."`,
    );
  });

  test("a change of mind keeps words and asks again whether people agree", () => {
    const decided = replay([
      choose,
      { ...cell, type: "write-because", by: "p1", text: "It is near." },
      { ...cell, type: "set-agreement", agreement: "agreed" },
    ]);
    const same = replay([choose], decided);
    expect(talkOf(same).decision?.agreement).toBe("agreed");
    const changed = replay([{ ...cell, type: "decide", outcome: "not-yet", options: [] }], decided);
    expect(talkOf(changed).decision).toMatchObject({
      outcome: "not-yet",
      options: [],
      agreement: null,
      words: [{ text: "It is near." }],
    });
  });

  test("dissent for the notes alone does not show in what everyone sees", () => {
    const record = replay([
      choose,
      { ...cell, type: "set-agreement", agreement: "agreed" },
      { ...cell, type: "write-differently", by: "p1", text: "Not really." },
    ]);
    expect(talkOf(record).decision).toMatchObject({
      agreement: "agreed",
      differently: [{ text: "Not really.", seenBy: "notes-only" }],
    });
  });

  test("nothing chosen can be hidden, and nothing hidden chosen", () => {
    const hide: RecordAction = {
      ...cell,
      type: "show-options",
      order: ["wait", "course"],
      hidden: [{ option: "school", why: "Not offered here." }],
    };
    expect(refuse([choose], hide)).toMatchInlineSnapshot(
      `"Cannot do "show-options": the option "school" is chosen, so it cannot be hidden."`,
    );
    expect(refuse([hide], choose)).toMatchInlineSnapshot(
      `"Cannot do "decide": the option "school" of the grid "feeling-low" is hidden. Show it first."`,
    );
  });
});

describe("status", () => {
  const cases: [string, RecordAction[], DecisionRecord["status"]][] = [
    ["nothing decided", [], "in-progress"],
    ["chosen", [choose], "decided"],
    ["choosing, no option yet", [{ ...choose, options: [] }], "in-progress"],
    ["none of these", [{ ...choose, outcome: "none-of-these", options: [] }], "decided"],
    ["not yet", [{ ...choose, outcome: "not-yet", options: [] }], "in-progress"],
    ["taken back", [choose, { ...cell, type: "undecide" }], "in-progress"],
    ["a second grid only opened", [choose, openGrid(createTalkGrid("sleep"))], "decided"],
    [
      "a second grid talked about",
      [
        choose,
        openGrid(createTalkGrid("sleep")),
        { type: "set-discussed", at, grid: "sleep", option: "wait", discussed: true },
      ],
      "in-progress",
    ],
    ["called off", [choose, { type: "cancel", at }], "cancelled"],
    ["gone on with", [choose, { type: "cancel", at }, { type: "resume", at }], "decided"],
  ];
  test.each(cases)("%s", (_name, actions, status) => {
    expect(replay(actions).status).toBe(status);
  });
});

describe("typed words", () => {
  test("start as notes-only, and only their writer says otherwise", () => {
    const write: RecordAction = {
      type: "write-plan",
      at,
      part: "ifNot",
      by: "p1",
      text: "We talk.",
    };
    const record = replay([write]);
    const [{ place, words }] = listOwnWords(record) as [ReturnType<typeof listOwnWords>[number]];
    expect(words).toEqual({ text: "We talk.", by: "p1", seenBy: "notes-only" });
    const say: RecordAction = { type: "set-seen-by", at, place, by: "p1", seenBy: "everyone" };
    expect(replay([say], record).plan.ifNot[0]?.seenBy).toBe("everyone");
    expect(refuse([write], { ...say, by: "p2" })).toMatchInlineSnapshot(
      `"Cannot do "set-seen-by": the words at "plan.ifNot.0" are those of "p1", who alone can say who sees them."`,
    );
  });

  test("mended by their writer they keep what was said; by somebody else they are private again", () => {
    const name = (by: string, text: string): RecordAction => {
      return { type: "write-person", at, person: "p1", part: "name", by, text };
    };
    const say: RecordAction = {
      type: "set-seen-by",
      at,
      place: ["people", 0, "name"],
      by: "p1",
      seenBy: "everyone",
    };
    const open = [name("p1", "Sam"), say];
    const nameOf = (actions: RecordAction[]): unknown => replay(actions).people[0]?.name;
    expect(nameOf([...open, name("p1", "Sami")])).toMatchObject({ seenBy: "everyone" });
    expect(nameOf([...open, name("p2", "Sami")])).toMatchObject({ seenBy: "notes-only" });
    const kept = { ...say, seenBy: "not-kept" } as const;
    expect(nameOf([name("p1", "Sam"), kept, name("p2", "S")])).toMatchObject({
      seenBy: "not-kept",
    });
  });

  test("blank words take back what was written", () => {
    const write = (text: string): RecordAction => {
      return { type: "write-plan", at, part: "myPeople", by: "p1", text };
    };
    expect(replay([write("My aunt"), write("  ")]).plan.myPeople).toEqual([]);
  });
});

describe("reviews", () => {
  const review: RecordAction = {
    type: "add-review",
    at: "2027-01-06T09:00:00.000Z",
    people: ["p1"],
    grids: [{ grid: "feeling-low", stillRight: true, next: "carry-on", why: [], differences: [] }],
  };

  test("are added to what was, which then stays", () => {
    const decided = replay([choose]);
    const reviewed = replay([review, { ...review, at: "2027-02-06T09:00:00.000Z" }], decided);
    expect(reviewed.reviews).toHaveLength(2);
    expect(reviewed.grids).toEqual(decided.grids);
    expect(refuse([choose, review], { ...cell, type: "undecide" })).toMatchInlineSnapshot(
      `"Cannot do "undecide": the decision has been reviewed, so what was said before stays. Add a review, or start a new record."`,
    );
    expect(
      refuse([choose, review], { type: "remove-person", at, person: "p1" }),
    ).toMatchInlineSnapshot(
      `"Cannot do "remove-person": the decision has been reviewed, so what was said before stays. Add a review, or start a new record."`,
    );
  });

  test("leave goals open to ratings, in the order of their days", () => {
    const rate = (on: string, rating: number): RecordAction => {
      return { type: "rate-goal", at, goal: "g1", by: "p1", on, rating };
    };
    const record = replay([
      { type: "write-goal", at, goal: "g1", by: "p1", text: "See my friends" },
      rate("2026-11-22", 3),
      rate("2026-11-22", 4),
      review,
      rate("2027-01-06", 6),
      rate("2026-12-06", 5),
    ]);
    expect(record.plan.goals[0]?.ratings.map((one) => one.rating)).toEqual([4, 5, 6]);
  });
});

test("impossible actions say what is wrong, and change nothing", () => {
  const impossible: RecordAction[] = [
    { ...good, reaction: "good", grid: "other" },
    { ...good, reaction: "good", by: "p9" },
    { ...good, reaction: "good", option: "other" },
    { ...good, reaction: "good", question: "other" },
    { ...good, reaction: "good", at: "now" },
    {
      ...cell,
      type: "set-statement-matters",
      by: "p1",
      question: "involves",
      statement: "other",
      matters: true,
    },
    {
      ...cell,
      type: "write-reaction",
      by: "p1",
      option: "wait",
      question: "involves",
      text: "Hm.",
    },
    { ...cell, type: "write-because", by: "p1", text: "Hm." },
    { ...choose, outcome: "not-yet" } as RecordAction,
    { ...choose, options: [{ option: "school", variants: ["other"] }] } as RecordAction,
    { ...cell, type: "write-alongside-who", item: "trusted-person", by: "p1", text: "my aunt" },
    { ...cell, type: "show-options", order: ["wait", "wait", "school"], hidden: [] },
    openGrid(),
    { type: "add-person", at, person: { id: "p1", role: "parent" } },
    { type: "order-people", at, order: ["p1"] },
    { type: "set-review-date", at, on: "2027-02-30" },
    { type: "rate-goal", at, goal: "other", by: "p1", on: "2026-11-22", rating: 3 },
    { type: "write-plan", at, part: "ifNot", by: "p1", text: "x".repeat(2001) },
    { type: "set-answered", at, place: 0, answered: true },
    { type: "set-seen-by", at, place: ["people", 0, "name"], by: "p1", seenBy: "everyone" },
    { type: "set-reservation", at, by: "p1", option: "school", has: true },
    { type: "write-grouping-differently", at, by: "p1", text: "Hm." },
    { type: "resume", at },
    { type: "toString", at } as unknown as RecordAction,
  ];
  expect(impossible.map((action) => refuse([], action)).join("\n")).toMatchInlineSnapshot(`
    "Cannot do "react": the grid "other" is not open. There is: feeling-low.
    Cannot do "react": there is no person "p9". There is: p1, p2.
    Cannot do "react": there is no option "other" in the grid "feeling-low". There is: wait, school, course.
    Cannot do "react": there is no question "other" in the grid "feeling-low". There is: involves, how-likely, downsides.
    Cannot do "react": "now" is not an instant in UTC. Write it as 2026-11-22T10:30:00.000Z.
    Cannot do "set-statement-matters": there is no statement "other" under "involves" in the grid "feeling-low". There is: talk, own.
    Cannot do "write-reaction": "p1" has no mark on "wait" under "involves".
    Cannot do "write-because": nothing is decided on the grid "feeling-low". Decide first.
    Cannot do "decide": "not-yet" goes with no option.
    Cannot do "decide": the option "school" has no variant "other".
    Cannot do "write-alongside-who": "trusted-person" is not taken up. Take it up first.
    Cannot do "show-options": every option stands once, shown or hidden; see "wait". There is: wait, school, course.
    Cannot do "open-grid": the grid "feeling-low" is open already.
    Cannot do "add-person": "p1" is there already.
    Cannot do "order-people": the order does not name every person once.
    Cannot do "set-review-date": "2027-02-30" is not a day. Write it as 2026-11-22, with a day that exists.
    Cannot do "rate-goal": there is no goal "other".
    Cannot do "write-plan": the words are longer than 2000 characters. Limit the box they are typed in.
    Cannot do "set-answered": there is no question at place 0; the list holds 0.
    Cannot do "set-seen-by": there are no typed words at "people.0.name".
    Cannot do "set-reservation": an option needs its grid.
    Cannot do "write-grouping-differently": no kind of help is agreed yet.
    Cannot do "resume": the talk was not called off.
    Cannot do "toString": there is no such action. RecordAction lists them."
  `);
  expect(refuse([{ type: "cancel", at }], choose)).toMatchInlineSnapshot(
    `"Cannot do "decide": the talk was called off. Resume it first."`,
  );
});

test("a scripted talk of two people leaves out nothing they said", () => {
  const record = replay(wholeTalk);
  expect(record.status).toBe("decided");
  const written = JSON.stringify(record);
  for (const action of wholeTalk) {
    if ("text" in action) expect(written).toContain(JSON.stringify(action.text));
  }
  expect(talkOf(record).reactions).toHaveLength(4);
  expect(talkOf(record).asShown.options.map((one) => one.name)).toEqual([
    "Wait and talk again",
    "A counsellor or team at school",
    "A guided course",
  ]);
});
