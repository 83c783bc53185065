import type { CompiledAnswer, CompiledContact, CompiledGrid } from "../../../src/compiled/index.ts";

/** Words as prose of one paragraph. */
export const say = (value: string) => [
  { type: "paragraph" as const, children: [{ type: "text" as const, value }] },
];

const draft = (text: string): CompiledAnswer => ({
  basis: "draft",
  text: say(text),
  more: [],
  evidence: [],
});

const notRung = { sourceDate: "2024", rungOn: null, rungBy: null };

const shared: CompiledContact[] = [
  {
    id: "text-line",
    name: "Text line",
    when: "talk",
    for: "anyone",
    hours: "day and night",
    cost: "free",
    ways: [{ by: "text", to: "85258", keyword: "SHOUT", href: "sms:85258?body=SHOUT" }],
    source: { title: "Text line questions", publisher: "Text charity" },
    ...notRung,
  },
  {
    id: "child-line",
    name: "Child line",
    when: "talk",
    ways: [
      { by: "phone", to: "0800 1111", href: "tel:08001111" },
      { by: "chat", to: "https://chat.example/", href: "https://chat.example/" },
    ],
    source: { title: "Child line", publisher: "Child charity", url: "https://chat.example/about" },
    ...notRung,
  },
  {
    id: "emergency",
    name: "Emergency",
    when: "danger",
    ways: [
      { by: "phone", to: "999", href: "tel:999" },
      { by: "go", place: "A&E" },
    ],
    source: { title: "Emergencies", publisher: "NHS" },
    ...notRung,
    sourceDate: "2025",
  },
];

const makeNation = (id: string, nation: string, name: string, then?: string) => ({
  id,
  nation,
  name,
  language: "en-GB",
  contacts: [
    ...shared,
    {
      id: `urgent-${id}`,
      name: `NHS 111 ${name}`,
      when: "urgent" as const,
      ways: [{ by: "phone" as const, to: "111", href: "tel:111", ...(then && { then }) }],
      source: { title: "Urgent help", publisher: "NHS" },
      ...notRung,
    },
  ],
});

/**
 * A small compiled grid with everything an element shows: three options, three questions, a pair of
 * figures on two of them, an answer nobody knows, a row that cannot be compared.
 */
export function makeGrid(changes: Partial<CompiledGrid> = {}): CompiledGrid {
  const figures = (count: number, against: number) => ({
    from: "study-1",
    measure: "did well",
    period: "at three months",
    group: "young people who felt low",
    studied: 1200,
    certainty: "moderate" as const,
    arm: { id: "course", say: "with a course", count, outOf: 100 as const },
    against: {
      id: "none",
      say: "on a waiting list",
      count: against,
      outOf: 100 as const,
      comparison: "waiting-list" as const,
    },
  });
  return {
    format: 1,
    id: "feeling-low",
    version: "1.2.0",
    status: "reviewed",
    language: "en-GB",
    country: "GB",
    title: "Feeling low: what can I try?",
    need: {
      label: "Feeling low",
      summary: "You have felt low lately.",
      naturalCourse: { text: "Some get better with time. Some do not.", evidence: ["study-1"] },
    },
    decision: { question: "What can I try?", setting: "outside-nhs" },
    audience: { for: "young-person", with: [], ages: "11-18" },
    useWith: "anyone",
    options: [
      {
        id: "wait",
        name: "Wait two weeks",
        kind: "no-new-help",
        groupings: ["getting-advice"],
        variants: [],
      },
      {
        id: "course",
        name: "A guided course",
        kind: "talking-therapy",
        groupings: ["getting-advice", "getting-help"],
        variants: [
          { id: "online", name: "Online", involves: "On a screen.", time: "Seven weeks." },
          { id: "group", name: "In a group", involves: "With others.", time: "Ten weeks." },
        ],
      },
      {
        id: "walks",
        name: "Walking with others",
        kind: "community",
        groupings: ["thriving"],
        variants: [],
      },
    ],
    alongside: [
      {
        id: "trusted",
        name: "Someone I trust",
        text: say("Tell one person you trust."),
        more: [],
        basis: "draft",
        evidence: [],
      },
    ],
    questions: [
      {
        id: "involves",
        ask: "What does it involve?",
        kinds: ["involves"],
        matters: [],
        comparable: "none",
        answers: {
          wait: {
            basis: "consensus",
            text: say("You talk again in two weeks."),
            more: [],
            evidence: ["study-1"],
            consensus: { body: "NICE", year: 2019, link: "https://advice.example/" },
          },
          course: {
            basis: "evidence",
            text: say("You learn new ways to cope."),
            more: say("These ways are called CBT."),
            evidence: ["study-1"],
          },
          walks: draft("You walk with a group."),
        },
      },
      {
        id: "likely",
        ask: "How likely is it to help?",
        kinds: ["benefit"],
        outcome: { measure: "did well", by: "three months", group: "young people" },
        matters: [],
        comparable: "no",
        answers: {
          wait: { basis: "not-known", text: [], more: [], evidence: [] },
          course: {
            basis: "evidence",
            text: say("More did well than on a waiting list."),
            more: [],
            evidence: ["study-1"],
            chance: figures(39, 24),
          },
          walks: {
            basis: "evidence",
            text: say("A few more did well."),
            more: [],
            evidence: ["study-1"],
            chance: figures(30, 28),
          },
        },
      },
      {
        id: "downsides",
        ask: "What are the downsides?",
        kinds: ["downside"],
        matters: [],
        comparable: "none",
        answers: {
          wait: draft("Waiting can be hard."),
          course: draft("It takes time."),
          walks: { basis: "not-known", text: [], more: [], evidence: [] },
        },
      },
    ],
    questionsToAsk: ["How long is the wait here?"],
    safety: { helpFirst: false, quickExit: true },
    evidence: {
      "study-1": {
        id: "study-1",
        claim: "More did well with a course.",
        group: "young people who felt low",
        certainty: "moderate",
        source: {
          title: "A study of courses",
          publisher: "A journal",
          year: 2021,
          url: "https://study.example/",
        },
        readAs: "abstract",
        checkedOn: "2026-11-01",
      },
    },
    contacts: [
      makeNation("gb-eng", "GB-ENG", "England", "choose the mental health option"),
      makeNation("gb-wls", "GB-WLS", "Wales", "press 2"),
    ],
    about: {
      publisher: { name: "A service", url: "https://service.example/" },
      authors: [{ name: "An author", credentials: "a credential" }],
      published: "2026-11-22",
      reviewBy: "2027-11-22",
      updatePolicy: "Looked at again every year.",
      attestations: [],
    },
    readingAge: 9.5,
    translations: [],
    digest: "sha256-aa",
    contactsDigest: "sha256-bb",
    ...changes,
  };
}
