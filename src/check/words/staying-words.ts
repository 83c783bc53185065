/**
 * Words for carrying on as now. Turning these down pulls towards help ("I do not want to wait"), and being
 * ready for them pulls away from it ("I can give it time").
 */
export const stayingWords: readonly string[] = [
  "wait",
  "waiting",
  "longer without help",
  "give it time",
  "give it more time",
  "carry on",
  "carrying on",
  "go on as now",
  "stay as they are",
  "stay as it is",
  "stay the same",
  "do nothing",
  "without help",
  "keep it to myself",
  "keep this to myself",
  "like this",
  "feel this way",
  "feel low",
  "feel worse",
  "get worse",
  "how things are",
  "on my own with",
  "alone with it",
  "alone with this",
  "be alone",
];
