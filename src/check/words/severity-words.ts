import type { ListedWords } from "./listed-words.ts";

const instead = "Take it out, or name what is hard on most days: “low mood that stays”.";

/** Words that grade how bad things are. Services sort by them; a family sees what is hard. */
export const severityWords: readonly ListedWords[] = [
  { say: ["severe", "severely", "severity"], instead, except: ["severe weather"] },
  {
    say: ["moderate", "moderately"],
    instead,
    except: ["moderate exercise", "moderate activity", "moderate physical", "moderate pace"],
  },
  { say: ["mild", "mildly"], instead },
  {
    say: ["acute", "chronic", "subclinical", "sub clinical"],
    instead,
    except: ["chronic pain", "chronic illness"],
  },
  { say: ["high risk", "medium risk", "low risk", "at risk"], instead },
  { say: ["treatment resistant", "complex needs", "high need", "high needs"], instead },
];
