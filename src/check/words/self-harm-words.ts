import type { ListedWords } from "./listed-words.ts";

const deeds = [
  ...["hurt", "hurts", "hurting", "harm", "harms", "harming", "harmed"],
  ...["cut", "cuts", "cutting", "injure", "injures", "injuring", "kill", "killing"],
];
const selves = [
  ...["myself", "yourself", "himself", "herself", "themself", "themselves"],
  ...["ourselves", "yourselves"],
];

/** Words in a grid's title, id or need label that make it a self-harm grid. */
export const selfHarmWords: ListedWords = {
  say: [
    ...deeds.flatMap((deed) => selves.map((self) => `${deed} ${self}`)),
    "self harm",
    "self harms",
    "self harming",
    "self harmed",
    "self injury",
    "self injuring",
    "suicide",
    "suicidal",
    "overdose",
    "overdoses",
    "end my life",
    "ending my life",
    "want to die",
    "wanting to die",
  ],
  instead: "",
  except: selves.flatMap((self) => [`cut ${self} off`, `cuts ${self} off`, `cutting ${self} off`]),
};
