import type { CompiledGrid } from "../../src/compiled/index.ts";

/** A small compiled grid in which every optional part is present, new on each call. */
export function createSampleGrid(): CompiledGrid {
  const arm = { id: "course", say: "with a course", count: 39, outOf: 100 as const };
  const against = { ...arm, id: "wait", say: "waiting", count: 24, comparison: "none" as const };
  return {
    format: 1,
    id: "sample",
    version: "1.0.0",
    status: "reviewed",
    withdrawn: { on: "2026-01-01", why: "It was replaced.", replacedBy: "other" },
    language: "en-GB",
    country: "GB",
    title: "Sample: what can I try?",
    need: {
      label: "Sample",
      summary: "Something is hard.",
      naturalCourse: { text: "It often passes.", evidence: ["ev-1"] },
      code: { system: "https://example.org/codes", value: "1", display: "Sample" },
    },
    decision: { question: "What can I try?", setting: "outside-nhs" },
    audience: { for: "young-person", with: ["parent-carer"], ages: "11-18" },
    useWith: "anyone",
    options: [
      { id: "wait", name: "Wait", kind: "no-new-help", groupings: ["thriving"], variants: [] },
      {
        id: "course",
        name: "A course",
        kind: "talking-therapy",
        groupings: ["getting-help"],
        variants: [{ id: "online", name: "Online", involves: "A screen.", time: "Weeks." }],
      },
    ],
    alongside: [
      {
        id: "friend",
        name: "A friend",
        text: [{ type: "paragraph", children: [{ type: "text", value: "Tell one person." }] }],
        more: [],
        basis: "consensus",
        evidence: [],
        consensus: { body: "A body", year: 2020, link: "https://example.org/advice" },
      },
    ],
    questions: [
      {
        id: "how-likely",
        ask: "How likely is it to help?",
        kinds: ["benefit"],
        outcome: { measure: "did well", by: "12 weeks", group: "young people" },
        matters: [{ id: "soon", say: "I want change soon." }],
        comparable: "yes",
        answers: {
          wait: { basis: "not-known", text: [], more: [], evidence: [] },
          course: {
            basis: "evidence",
            text: [
              {
                type: "paragraph",
                children: [
                  { type: "text", value: "Some do well. " },
                  {
                    type: "link",
                    href: "https://example.org/more",
                    children: [{ type: "strong", children: [{ type: "text", value: "Read on" }] }],
                  },
                ],
              },
              {
                type: "list",
                ordered: false,
                children: [{ type: "item", children: [{ type: "text", value: "One" }] }],
              },
            ],
            more: [],
            evidence: ["ev-1"],
            chance: {
              from: "ev-1",
              measure: "did well",
              period: "12 weeks",
              group: "young people",
              studied: 100,
              certainty: "low",
              arm,
              against,
            },
          },
        },
      },
    ],
    questionsToAsk: ["Who will I see?"],
    safety: { helpFirst: false, quickExit: true },
    evidence: {
      "ev-1": {
        id: "ev-1",
        claim: "Some do well.",
        measure: "did well",
        period: "12 weeks",
        group: "young people",
        comparison: "waiting",
        studied: 100,
        certainty: "low",
        source: {
          title: "A study",
          publisher: "A journal",
          year: 2020,
          url: "https://example.org/study",
          ref: "table 2",
        },
        readAs: "abstract",
        checkedOn: "2026-06-01",
      },
    },
    contacts: [
      {
        id: "gb-eng",
        nation: "GB-ENG",
        name: "England",
        language: "en-GB",
        contacts: [
          {
            id: "line",
            name: "A line",
            when: "urgent",
            for: "anyone",
            hours: "day and night",
            cost: "free",
            ways: [
              { by: "text", to: "000", keyword: "HI", then: "wait", href: "sms:000?&body=HI" },
              { by: "go", place: "A place" },
            ],
            source: { title: "A page", publisher: "A body", url: "https://example.org/line" },
            sourceDate: "2026",
            rungOn: "2026-06-01",
            rungBy: "a volunteer",
          },
        ],
      },
    ],
    about: {
      publisher: { name: "A publisher", url: "https://example.org" },
      authors: [{ name: "An author", credentials: "none" }],
      funding: "None.",
      interests: "None.",
      published: "2026-06-01",
      reviewBy: "2027-06-01",
      updatePolicy: "Yearly.",
      feedback: "mailto:someone@example.org",
      evidenceMethod: { selection: "A search.", quality: "As rated." },
      development: {
        framework: "A method.",
        steps: [
          {
            step: "accuracyCheck",
            on: "2026-05-01",
            by: "somebody",
            link: "https://example.org/check",
            note: "Nothing found.",
          },
        ],
      },
      attestations: [
        {
          criterion: "IPDAS-Q1",
          met: "met",
          proof: "https://example.org/proof",
          by: "somebody",
          on: "2026-05-01",
        },
      ],
    },
    readingAge: 10.5,
    translations: [{ language: "cy", reviewed: false }],
    url: "https://example.org/grids/sample/1.0.0.json",
    digest: "sha256-0",
    contactsDigest: "sha256-1",
  };
}
