import type { ListedWords } from "./listed-words.ts";

const crowds = ["people", "young people", "children", "teenagers", "families", "parents", "pupils"];
const parts = [
  ...["half", "one half", "a third", "one third", "two thirds"],
  ...["a quarter", "one quarter", "three quarters"],
];
const verbs = [
  ...["are", "were", "feel", "felt", "get", "got", "have", "had", "do", "did", "say", "said"],
  ...["stop", "stopped", "recover", "recovered", "improve", "improved", "like", "liked", "still"],
];

/** Words that say how large a part of all people something is true of, without a number. */
export const shareWords: readonly ListedWords[] = [
  {
    say: parts.flatMap((part) => [
      ...crowds.flatMap((crowd) => [`${part} of ${crowd}`, `${part} of the ${crowd}`]),
      ...["of them", "of those", "of all"].map((whole) => `${part} ${whole}`),
      ...verbs.map((verb) => `${part} ${verb}`),
    ]),
    instead: "",
  },
  {
    say: [
      ...["most", "almost all", "nearly all"].flatMap((most) => [
        ...crowds.map((crowd) => `${most} ${crowd}`),
        `${most} of them`,
      ]),
      ...["almost", "nearly"].flatMap((nearly) =>
        ["everyone", "everybody", "nobody", "no one"].map((all) => `${nearly} ${all}`),
      ),
      ...["the majority", "the vast majority", "a majority", "hardly anyone", "hardly anybody"],
      "very few people",
    ],
    instead: "",
  },
];
