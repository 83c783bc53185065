import type { ListedWords } from "./listed-words.ts";

const times = [
  ...["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "many"],
  ...["2", "3", "4", "5", "6", "7", "8", "9", "10"],
].map((number) => `${number} times`);
const things = ["risk", "chance", "chances", "likelihood", "odds", "rate", "number", "danger"];
const troubles = [
  ...["low mood", "worry", "worries", "anxiety", "depression", "distress", "self harm"],
  ...["symptoms", "difficulties", "problems"],
];
const owners = ["the", "your", "their", "its", "this"];
const changes = [
  ...["doubles", "doubled", "doubling", "halves", "halved", "halving"],
  ...["triples", "tripled", "tripling"],
];
const parts = ["half", "a third", "a quarter", "two thirds"];
const moves = ["reduced", "reduces", "lowered", "lowers", "cut", "cuts", "raised", "raises"];

/** Words that say how many times larger or smaller a chance is, and not how large. */
export const relativeWords: readonly ListedWords[] = [
  {
    say: ["twice", "half", ...times].flatMap((factor) => [
      ...["likely", "many", "common", "high"].map((word) => `${factor} as ${word}`),
      ...["more likely", "less likely", "likelier", "higher", "lower", "greater"].map(
        (word) => `${factor} ${word}`,
      ),
    ]),
    instead: "",
  },
  {
    say: ["twice", "double", "half", ...times].flatMap((factor) =>
      things.map((thing) => `${factor} the ${thing}`),
    ),
    instead: "",
  },
  {
    say: changes.flatMap((change) => [
      ...owners.flatMap((owner) => things.map((thing) => `${change} ${owner} ${thing}`)),
      ...things.flatMap((thing) =>
        ["", "is ", "was ", "are ", "were ", "has ", "have ", "had "].map(
          (verb) => `${thing} ${verb}${change}`,
        ),
      ),
      ...troubles.flatMap((trouble) => [
        `${change} ${trouble}`,
        `${change} their ${trouble}`,
        `${trouble} was ${change}`,
        `${trouble} were ${change}`,
      ]),
    ]),
    instead: "",
  },
  {
    say: moves.flatMap((move) =>
      owners.flatMap((owner) =>
        things.flatMap((thing) => parts.map((part) => `${move} ${owner} ${thing} by ${part}`)),
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
