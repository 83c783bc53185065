import type { ListedWords } from "./listed-words.ts";

/** Words that say how often something happens, and that people read as very different numbers. */
export const chanceWords: readonly ListedWords[] = [
  {
    say: ["rare", "rarely", "uncommon", "uncommonly", "infrequent", "infrequently"],
    instead: "",
    except: ["rare books", "rarely studied", "rarely looked at", "rarely measured"],
  },
  {
    say: ["common", "commonly"],
    instead: "",
    except: [
      ...["in common", "common sense", "common room", "common ground", "common word"],
      ...["common name", "common language", "commonly called", "commonly known"],
    ],
  },
  {
    say: ["likely", "unlikely", "probable", "improbable"],
    instead: "",
    // Comparing is no claim of how often.
    except: ["more likely", "less likely", "as likely", "equally likely", "how likely"],
  },
];
