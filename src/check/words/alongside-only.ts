/**
 * Words in the name of an option for what is never a choice against other help: a safety plan and a person
 * to trust belong to everybody, whatever is chosen.
 */
export const alongsideOnly: readonly string[] = [
  "safety plan",
  "safety plans",
  "safety planning",
  "crisis plan",
  "trusted person",
  "trusted people",
  "trusted adult",
  "trusted adults",
  "trusted friend",
  "someone i trust",
  "someone we trust",
  "someone you trust",
  "someone they trust",
  "somebody i trust",
  "somebody we trust",
  "somebody you trust",
  "person i trust",
  "person we trust",
  "person you trust",
  "people i trust",
  "people we trust",
  "people you trust",
  "adult i trust",
  "adult we trust",
  "adult you trust",
];
