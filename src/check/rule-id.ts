/** Every rule there is, in the order of their pages. An id is public: once released it is never changed. */
export const ruleIds = [
  "yaml-syntax",
  "markdown-structure",
  "schema",
  "filled-in",
  "unique-ids",
  "answer-for-every-option",
  "includes-no-new-help",
  "required-questions",
  "sourced-claims",
  "evidence-fits-option",
  "numbers-from-evidence",
  "comparable-figures",
  "same-direction",
  "same-denominator",
  "named-population",
  "absolute-risk",
  "frequency-form",
  "number-beside-word",
  "certainty-shown",
  "plain-markdown",
  "safe-links",
  "checked-contacts",
  "inline-contacts",
  "translation-current",
  "dates",
  "stated-exceptions",
] as const;

/** The id of a rule: the name of its file in `rules/` and of its page in `docs/rules/`. */
export type RuleId = (typeof ruleIds)[number];
