import type { ListedWords } from "./listed-words.ts";

/** Words of those who work out what studies mean. A family reads how many people, out of how many. */
export const statisticsWords: ListedWords = {
  say: [
    ...["confidence interval", "confidence intervals", "credible interval", "effect size"],
    ...["effect sizes", "standard deviation", "standard deviations", "p value", "p values"],
    ...["statistically significant", "statistical significance", "number needed to treat"],
    ...["number needed to harm", "standardised mean difference", "standardized mean difference"],
    ...["mean difference", "heterogeneity"],
  ],
  instead: "",
};
