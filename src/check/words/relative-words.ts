import type { ListedWords } from "./listed-words.ts";

const factors = ["twice", "double", "three times", "four times", "five times", "ten times"];
const things = ["risk", "chance", "chances", "likelihood", "odds", "rate", "number", "danger"];
const changes = [
  ...["doubles", "doubled", "doubling", "halves", "halved", "halving"],
  ...["triples", "tripled", "tripling"],
];

/** Words that say how many times larger or smaller a chance is, and not how large. */
export const relativeWords: readonly ListedWords[] = [
  {
    say: [
      ...["twice", "half", "* times"].flatMap((factor) =>
        ["likely", "many", "common", "often", "high"].map((word) => `${factor} as ${word}`),
      ),
      ...["more", "less", "higher", "lower", "greater"].map((word) => `* times ${word}`),
      ...["likelier", "more likely", "less likely"].map((word) => `* times ${word}`),
    ],
    instead: "",
    // How often something is done is no chance: "three times more than last week" still is one.
    except: ["half as often as you like", "many times more", "some times more"],
  },
  {
    say: [
      ...factors.flatMap((factor) => things.map((thing) => `${factor} the ${thing}`)),
      ...["half the", "* times the"].flatMap((start) => things.map((thing) => `${start} ${thing}`)),
    ],
    instead: "",
  },
  {
    say: changes.flatMap((change) => [
      ...["the", "your", "their", "its", "this"].flatMap((owner) =>
        things.map((thing) => `${change} ${owner} ${thing}`),
      ),
      ...things.map((thing) => `${thing} ${change}`),
      ...["is", "was", "are", "were", "has", "have", "had"].flatMap((verb) =>
        things.map((thing) => `${thing} ${verb} ${change}`),
      ),
    ]),
    instead: "",
  },
  {
    say: ["reduced", "reduces", "lowered", "lowers", "cut", "cuts", "raised", "raises"].flatMap(
      (change) =>
        ["the", "your", "their"].flatMap((owner) =>
          things.flatMap((thing) =>
            ["half", "a third", "a quarter", "two thirds"].map(
              (part) => `${change} ${owner} ${thing} by ${part}`,
            ),
          ),
        ),
    ),
    instead: "",
  },
  {
    say: [
      ...["risk ratio", "odds ratio", "hazard ratio", "relative risk", "rate ratio"],
      ...["twofold", "threefold", "fourfold", "fivefold", "tenfold", "two fold", "three fold"],
    ],
    instead: "",
  },
];
