import { expect, test } from "vitest";
import { createAsShown, createGridReference } from "../../src/record/index.ts";
import { createSampleGrid } from "../compiled/sample-grid.ts";
import { createTalkGrid } from "./sample-talk.ts";

const notKnown = (question: { kinds: string[] }): string => `Nobody knows (${question.kinds[0]}).`;

test("keeps every cell's words as plain text, with the sentence for what is not known", () => {
  const shown = createAsShown(createSampleGrid(), notKnown, "Not comparable.");
  expect(shown).toMatchInlineSnapshot(`
    {
      "alongside": [
        {
          "id": "friend",
          "name": "A friend",
        },
      ],
      "evidence": [
        {
          "certainty": "low",
          "checkedOn": "2026-06-01",
          "claim": "Some do well.",
          "id": "ev-1",
        },
      ],
      "options": [
        {
          "id": "wait",
          "kind": "no-new-help",
          "name": "Wait",
          "variants": [],
        },
        {
          "id": "course",
          "kind": "talking-therapy",
          "name": "A course",
          "variants": [
            {
              "id": "online",
              "name": "Online",
            },
          ],
        },
      ],
      "questions": [
        {
          "answers": [
            {
              "option": "wait",
              "text": "Nobody knows (benefit).",
            },
            {
              "option": "course",
              "text": "Some do well. Read on (https://example.org/more)

    - One",
            },
          ],
          "ask": "How likely is it to help?",
          "id": "how-likely",
          "kinds": [
            "benefit",
          ],
          "matters": [
            {
              "id": "soon",
              "say": "I want change soon.",
            },
          ],
        },
      ],
    }
  `);
});

test("keeps the sentence before answers whose figures cannot be compared, and only there", () => {
  const { questions } = createAsShown(createTalkGrid(), notKnown, "Not comparable.");
  expect(questions.map((one) => [one.id, one.note])).toEqual([
    ["involves", undefined],
    ["how-likely", "Not comparable."],
    ["downsides", undefined],
  ]);
});

test("names the grid exactly", () => {
  expect(createGridReference(createTalkGrid())).toEqual({
    id: "feeling-low",
    version: "0.1.0",
    digest: "sha256-abc",
    language: "en-GB",
    title: "Feeling low: what can I try first?",
    need: "Feeling low",
    question: "What could I try first?",
    url: "https://example.org/grids/feeling-low/0.1.0.json",
    type: "comparison-grid",
    mimeType: "application/json",
    published: "2026-06-01",
    reviewBy: "2027-06-01",
    status: "draft",
  });
});
