import { describe, expect, test } from "vitest";
import { checkFixture, type Slip } from "./check-fixture.ts";

/** The findings of one rule in the complete grid with slips made in it. */
function list(rule: string, grid: readonly Slip[]): string[] {
  const { files } = checkFixture({ grid });
  return files.flatMap(({ messages }) =>
    messages
      .filter(({ ruleId }) => ruleId === rule)
      .map(({ fatal, reason }) => `${fatal ? "error" : "warning"} ${reason}`),
  );
}

/** So many words. */
function write(count: number): string {
  return `${"word ".repeat(count).trim()}.`;
}

describe("the length of answers", () => {
  const setLengths = (stay: number, library: number, headphones: number): Slip[] => [
    ["text: It stays loud.", `text: ${write(stay)}`],
    ["text: It may be closed.", `text: ${write(library)}`],
    ["text: They may press.", `text: ${write(headphones)}`],
  ];
  const rows = (slips: Slip[]) =>
    list("balanced-length", slips).filter((found) => !found.includes("together"));

  test.each([
    [1, 12, 21],
    [15, 27, 20],
    [30, 30, 54],
  ])("%i, %i and %i words are in balance", (...lengths) => {
    expect(rows(setLengths(...lengths))).toEqual([]);
  });

  test("the longest is held against the shortest, wherever they stand", () => {
    expect(rows(setLengths(28, 15, 20))).toMatchInlineSnapshot(`
      [
        "warning Unexpected length of the answer of *Stay at home* to *What are the downsides?*: 28 words, over 1.8 times as many as that of *Read in the library*, which has 15",
      ]
    `);
  });

  test("three times is looked at, more than three times must be mended", () => {
    expect(rows(setLengths(3, 36, 12))[0]).toMatch(/^warning .* 36 words, over 1.8 times/);
    expect(rows(setLengths(3, 37, 12))[0]).toMatch(/^error .* 37 words, over 3 times/);
  });

  test("marks are no words, and what stands behind a tap is not counted", () => {
    const words = `**${write(10).slice(0, -1)}** - [${write(10).slice(0, -1)}](https://example.org/a)`;
    expect(rows([["text: It stays loud.", `text: "${words}"`]])).toEqual([]);
    expect(rows([["text: It stays loud.", `text: It stays loud., more: ${write(60)}`]])).toEqual(
      [],
    );
  });

  test("what is not known makes no column short", () => {
    const unknown: Slip[] = ["It stays loud.", "You change nothing.", "As long as you like."].map(
      (text) => [`stay: { text: ${text}, basis: draft }`, "stay: { basis: not-known }"],
    );
    expect(list("balanced-length", unknown)).toEqual([]);
  });
});

describe("the first answer of a self-harm grid", () => {
  const read = (text: string) =>
    list("help-first", [
      ["useWith: anyone", "useWith: anyone\nsafety: { helpFirst: true, quickExit: true }"],
      ["stay: { text: You change nothing., basis", `stay: { text: ${JSON.stringify(text)}, basis`],
    ]);

  test.each([
    "If you may not be safe, use the help shown first now. You start no new help.",
    "If your child may not be safe, use the help shown first now.",
    "You change nothing. If you are not safe call a helpline straight away.",
    "Helplines answer day and night.",
  ])("says how to get help now: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    "You change nothing now.",
    "You carry on as now and ask for help when you want it.",
    "You can ask for help later. Nothing changes now.",
    "You do not need to call a helpline now.",
    "You go on without a helpline for now.",
  ])("does not: %s", (text) => {
    expect(read(text)).toHaveLength(1);
  });
});

describe("which grid is a self-harm grid", () => {
  const read = (label: string) =>
    list("help-first", [["label: A quiet place to read", `label: ${label}`]]).length > 0;

  test.each([
    "Self-harm",
    "When I hurt myself",
    "A child who hurts themselves",
    "Cutting myself",
    "Suicidal thoughts",
  ])("it is: %s", (label) => {
    expect(read(label)).toBe(true);
  });

  test.each([
    "Hurting others",
    "Cutting myself off from friends",
    "Being hurt",
    "Doing it by myself",
    "Harmful noise",
  ])("it is not: %s", (label) => {
    expect(read(label)).toBe(false);
  });
});

describe("the form of a question", () => {
  const read = (ask: string) =>
    list("question-form", [["ask: What does it involve?", `ask: ${JSON.stringify(ask)}`]]);

  test.each([
    "What's it like?",
    "For how long?",
    "And who will know?",
    "If it does not help, what then?",
    "At school: where do I go?",
    "Is it safe (and who says so)?",
    "How long is it, and when would we all stop?",
  ])("is one: %s", (ask) => {
    expect(read(ask)).toEqual([]);
  });

  test.each(["Why is it good?", "Isn't it too long?", "Don’t we all need it?"])(
    "answers itself: %s",
    (ask) => {
      expect(read(ask)).toEqual([
        `warning The question *${ask}* leads: it asks for one side alone`,
      ]);
    },
  );

  test.each([
    ["Side effects?", "does not open as one"],
    ["Tell me more", "does not open as one"],
    ["What is it like", "does not end with a question mark"],
    ["What is it like? Ask us.", "does not end with a question mark"],
    ["What would it be like for me if I did this now?", "has 12 words"],
  ])("is none: %s", (ask, why) => {
    expect(read(ask)).toEqual([`warning The question *${ask}* ${why}`]);
  });
});

describe("words of needs", () => {
  const read = (title: string) =>
    list("needs-led-words", [
      ['title: "Too loud to read: where could I go?"', `title: ${JSON.stringify(title)}`],
    ]);

  test.each([
    "Feeling anxious or depressed: what could I try?",
    "Be patient: which help could I choose?",
    "Moderate exercise: is it for me?",
    "Where do I add my name?",
    "A parent with an illness: who can help me?",
    "Worried about exams: antidepressants or CBT?",
  ])("are let through: %s", (title) => {
    expect(read(title)).toEqual([]);
  });

  test.each([
    ["ADHD: what could we try?", ["ADHD"]],
    ["Social anxiety disorder: what helps?", ["Social anxiety disorder"]],
    ["Moderate-to-severe OCD in patients", ["Moderate", "severe", "OCD", "patients"]],
    ["Post-traumatic stress: what now?", ["Post-traumatic stress"]],
  ])("are missed: %s", (title, words) => {
    expect(read(title)).toEqual(words.map((word) => expect.stringContaining(`"${word}"`)));
  });
});

describe("statements that pull both ways", () => {
  const read = (...says: string[]) =>
    list("balanced-matters", [
      ["say: I do not want any noise.", `say: ${JSON.stringify(says[0])}`],
      ["say: I can accept some noise.", `say: ${JSON.stringify(says[1])}`],
    ]);

  test.each([
    ["I want to talk with someone.", "I would rather do things by myself."],
    ["I want things to change soon.", "I can give it time."],
    ["I want something that has been tested.", "I am happy to try and see."],
    ["I want something short.", "I am ready for something longer."],
    ["I can accept some hard parts.", "I have little energy for extra effort now."],
    ["I want as few people as possible to know.", "I want the people close to me to know."],
    ["We have little free time.", "We can make time each week."],
    ["I do not want to feel like this.", "I do not want side effects."],
    ["I do not want to wait.", "I do not want to start anything."],
    ["I want to feel better.", "I can give it time."],
  ])("%s / %s", (...says) => {
    expect(read(...says)).toEqual([]);
  });

  test.each([
    ["I do not want side effects.", "I would rather not take a medicine.", "away from"],
    ["I can wait.", "I do not want anything new.", "away from"],
    ["I am open to taking a medicine.", "I can accept side effects.", "towards"],
    ["I want to feel better.", "I want something that works.", "towards"],
    ["I do not want to wait.", "I am ready to start.", "towards"],
  ])("%s / %s: all pull one way", (one, other, way) => {
    expect(read(one, other)).toEqual([
      `warning All statements of *What are the downsides?* pull ${way} something new`,
    ]);
  });

  test("the same statement twice is one", () => {
    expect(read("I can accept it.", "I can accept it!")).toEqual([
      'warning Unexpected single statement in *What are the downsides?*: "I can accept it."',
    ]);
  });
});

describe("a full range", () => {
  const read = (id: string, name: string) =>
    list("full-range", [
      ["kind: community", "kind: practical"],
      ["id: tell-someone\n    name: Tell someone", `id: ${id}\n    name: ${name}`],
    ]).length === 0;

  test.each([
    ["self-care", "Looking after myself"],
    ["friends-family", "Friends and family"],
    ["community", "Things to do nearby"],
    ["outside", "A youth club"],
  ])("%s: %s is an everyday way", (id, name) => {
    expect(read(id, name)).toBe(true);
  });

  test.each([
    ["safety-plan", "A safety plan"],
    ["helplines", "A helpline"],
    ["adults-around", "Advice for the adults around"],
  ])("%s: %s is none", (id, name) => {
    expect(read(id, name)).toBe(false);
  });
});
