import { digestMeasure, type Measure } from "../../src/record/measures/index.ts";

/** A measure nobody owns, made up for these tests. */
export function createMeasure(change: Partial<Measure> = {}): Measure {
  const measure: Measure = {
    format: 1,
    id: "weather-view",
    version: "1",
    name: "View of the weather",
    language: "en-GB",
    citation: "Made up for a test, 2026.",
    licence: { holder: "Nobody", text: "Made up for a test. Anybody may use it.", terms: "open" },
    use: "in-talk",
    items: [
      {
        id: "today",
        ask: "Is it raining?",
        answers: [
          { value: 0, say: "No" },
          { value: 1, say: "Yes" },
        ],
      },
    ],
    digest: "",
    ...change,
  };
  return { ...measure, digest: change.digest ?? digestMeasure(measure) };
}
