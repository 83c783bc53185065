import type { ListedWords } from "./listed-words.ts";

const selves = ["myself", "yourself", "themselves", "herself", "himself", "themself"];

/** Words that name with what, or how, somebody hurts themselves. */
export const selfHarmMeans: ListedWords = {
  say: [
    ...["razor", "razors", "razor blade", "razor blades", "blade", "blades", "ligature"],
    ...["ligatures", "noose", "bleach", "paracetamol", "cigarette lighter", "sharpener"],
    ...["knife", "knives", "scissors", "a lighter", "broken glass", "cuts", "deep cuts"],
    ...["hanging yourself", "hang yourself", "jump from", "jumping from", "pills"],
    ...["cut", "cutting", "burn", "burning", "bite", "biting", "hit", "hitting"].flatMap((deed) =>
      selves.map((self) => `${deed} ${self}`),
    ),
    ...["cutting", "burning", "overdosing"],
  ],
  instead: "",
  except: [
    ...["cuts down", "cutting down", "cuts off", "cutting off", "cuts out", "cutting out"],
    ...["sleeping pills", "cutting edge"],
    ...selves.map((self) => `cutting ${self} off`),
    ...selves.map((self) => `cut ${self} off`),
  ],
};
