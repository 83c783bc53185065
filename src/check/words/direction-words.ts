import type { ListedWords } from "./listed-words.ts";

/**
 * Phrases that say which way a figure counts: people for whom things went well, or those for whom they did
 * not. Only phrases that leave no doubt: "better" alone may stand in "better after a talk".
 */
export const directionWords: Readonly<Record<"better" | "worse", ListedWords>> = {
  better: {
    say: [
      ...["got better", "get better", "were better", "was better", "are better", "felt better"],
      ...["much better", "improved", "improve", "recovered", "recover", "did well", "do well"],
      ...["responded", "no longer had", "free of their", "free of it"],
    ],
    instead: "",
    except: ["responded to", "better than"],
  },
  worse: {
    say: [
      ...["got worse", "get worse", "were worse", "was worse", "are worse", "felt worse"],
      ...["became worse", "still had", "still have", "were still ill", "stayed ill", "relapsed"],
      ...["did not get better", "did not improve", "did not recover", "did not do well"],
      ...["did not respond", "were not better", "was not better", "are not better"],
      ...[
        "were not free of",
        "no better",
        "hurt themselves again",
        "harmed themselves again",
        "self harmed again",
      ],
    ],
    instead: "",
    except: ["worse than"],
  },
};
