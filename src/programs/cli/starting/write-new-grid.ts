/** What a new grid is made from. */
export interface NewGrid {
  id: string;
  /** Whom its words speak to. */
  audience: "young-person" | "parent-carer";
  /** The ids of the contacts packs that are there to be carried along. */
  contacts: readonly string[];
  /** The day it is, as YYYY-MM-DD. */
  today: string;
  /** The line that leads editors to the schema. */
  schemaLine: string;
}

/** The questions every grid asks, each with what belongs in an answer. How they are asked is for all grids the same. */
const questions = [
  { id: "involves", ask: "What does it involve?", kinds: "involves", answer: "what people do" },
  {
    id: "how-long",
    ask: "How long is it, and when would we stop?",
    kinds: "time, stop",
    answer: "how long it goes on, and when to look again",
  },
  {
    id: "how-likely",
    ask: "How likely is it to help?",
    kinds: "benefit",
    answer: "what studies found, or basis not-known and no text",
  },
  {
    id: "downsides",
    ask: "What are the risks and downsides?",
    kinds: "downside",
    answer: "what may be hard or may harm",
  },
  { id: "what-like", ask: "What is it like?", kinds: "experience", answer: "how it feels" },
  {
    id: "who-knows",
    ask: "Who will know?",
    kinds: "privacy",
    answer: "who is told, and what is written down",
  },
  {
    id: "where",
    ask: "Where do we find it?",
    kinds: "where",
    answer: "where to get it, and how to ask",
  },
] as const;

const options = ["carry-on", "self-help", "talking"] as const;

/**
 * Writes a grid in which everything is there but the words: each FILL IN says what belongs in its place. It
 * checks without a finding but for these.
 */
export function writeNewGrid(grid: NewGrid): string {
  return `${writeHead(grid)}
${writeOptions()}
questions:
${questions.map(writeQuestion).join("\n")}
questionsToAsk:
  - FILL IN a question a family may like to ask?

contacts: [${grid.contacts.join(", ") || "FILL-IN"}]

${writeAbout(grid.today)}`;
}

function writeHead({ id, audience, schemaLine }: NewGrid): string {
  const isYoung = audience === "young-person";
  return `${schemaLine}
# FILL IN stands wherever words of yours belong. Check tells how many are left.
# Options and questions can be added, taken out and given other ids until the grid is published.
format: 1
id: ${id}
version: "0.1.0"
status: draft
language: en-GB
country: GB
title: FILL IN the need and the decision in plain words
need:
  label: FILL IN the need in two or three words
  summary: FILL IN a sentence that tells readers if this grid is for them.
decision:
  question: FILL IN the decision as one question?
  setting: FILL IN outside-nhs or within-nhs
audience:
  for: ${audience}
  with: [${isYoung ? "parent-carer" : "young-person"}]
  ages: FILL IN the ages from and to, such as 11-18
useWith: FILL IN anyone, trained or specialist
${isYoung ? "safety:\n  quickExit: true\n" : ""}`;
}

function writeOptions(): string {
  return `options:
  - id: carry-on
    name: FILL IN carrying on as now
    kind: no-new-help
    covers: [FILL-IN]
    groupings: [FILL-IN]
  - id: self-help
    name: FILL IN a way to help oneself
    kind: self-help
    covers: [FILL-IN]
    groupings: [FILL-IN]
  - id: talking
    name: FILL IN a talking therapy
    kind: talking-therapy
    covers: [FILL-IN]
    groupings: [FILL-IN]

alongside:
  - id: trusted-person
    name: FILL IN somebody to tell
    text: FILL IN who it may be, and that nobody has to explain it all.
    basis: draft
`;
}

function writeQuestion({ id, ask, kinds, answer }: (typeof questions)[number]): string {
  const outcome = `    outcome:
      measure: FILL IN what was measured
      by: FILL IN by when
      group: FILL IN in whom
`;
  const answers = options.map(
    (option) => `      ${option}:
        text: FILL IN ${answer}.
        basis: draft
`,
  );
  return `  - id: ${id}
    ask: ${ask}
    kinds: [${kinds}]
${kinds === "benefit" ? outcome : ""}    matters:
      - { id: one-way, say: I want FILL IN what pulls one way. }
      - { id: other-way, say: I would rather FILL IN what pulls the other way. }
    answers:
${answers.join("")}`;
}

function writeAbout(today: string): string {
  const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace("-02-29", "-02-28")}`;
  return `about:
  publisher: { name: FILL IN who publishes it }
  authors:
    - name: FILL IN who wrote it
      credentials: FILL IN what qualifies them
  funding: FILL IN who paid for it
  interests: FILL IN competing interests
  published: "${today}"
  reviewBy: "${nextYear}"
  updatePolicy: FILL IN how and when it is kept up to date
  feedback: mailto:FILL-IN
  evidenceMethod:
    selection: FILL IN how evidence was chosen
    quality: FILL IN how its quality is shown
`;
}
