import type { ListedWords } from "./listed-words.ts";

/** Words for now: a time at which somebody in danger can act. */
export const helpTimes: ListedWords = {
  say: [
    "now",
    "at once",
    "straight away",
    "right away",
    "immediately",
    "any time",
    "day and night",
    "day or night",
  ],
  instead: "",
  except: ["as now", "for now", "than now", "until now", "by now", "now and then", "from now on"],
};
