import type { ListedWords } from "./listed-words.ts";

const grades = [
  ...["strong", "good", "weak", "poor", "solid", "robust", "convincing", "conclusive", "firm"],
  ...["compelling", "reliable", "excellent", "high", "moderate", "low"],
];

/** Words that grade evidence, other than the register's own five. */
export const certaintyWords: readonly ListedWords[] = [
  {
    say: grades.flatMap((grade) => [
      `${grade} evidence`,
      `${grade} scientific evidence`,
      `evidence is ${grade}`,
      `evidence was ${grade}`,
      ...["quality", "certainty"].flatMap((scale) =>
        ["evidence", "research", "studies", "study", "trials", "trial"].map(
          (thing) => `${grade} ${scale} ${thing}`,
        ),
      ),
    ]),
    instead: "",
    // These name the register's own ratings.
    except: ["high", "moderate", "low"].flatMap((rating) =>
      ["evidence", "research"].map((thing) => `${rating} certainty ${thing}`),
    ),
  },
  {
    say: [
      ...["medium", "good", "great", "full", "reasonable", "fair", "strong", "weak", "poor"],
      ...["limited", "absolute", "complete", "some", "little"],
    ].map((grade) => `${grade} certainty`),
    instead: "",
  },
  {
    say: ["high", "good", "moderate", "medium", "low", "little", "great", "full"].flatMap((grade) =>
      ["evidence", "result", "results", "estimate", "finding", "findings"].map(
        (thing) => `${grade} confidence in the ${thing}`,
      ),
    ),
    instead: "",
  },
  {
    say: [
      ...["scientifically proven", "clinically proven", "proven to", "proven that", "is proven"],
      ...["are proven", "was proven", "were proven", "been proven", "not proven"],
      ...["gold standard", "grade a evidence", "level 1 evidence", "level one evidence"],
    ],
    instead: "",
  },
];
