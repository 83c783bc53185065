import { expect, test } from "vitest";
import { rules } from "../../src/check/rules/index.ts";

/** What a finding of each rule weighs; a star where it is an error in a grid that claims to be reviewed. */
test("every rule weighs what its page and the standards say", () => {
  const weights = rules.map(
    ({ id, severity, starred }) => `${id} ${severity}${starred ? "*" : ""}`,
  );
  expect(weights).toMatchInlineSnapshot(`
    [
      "yaml-syntax error",
      "markdown-structure error",
      "schema error",
      "filled-in error",
      "unique-ids error",
      "answer-for-every-option error",
      "includes-no-new-help error",
      "required-questions error",
      "full-range warning*",
      "help-first error",
      "question-form warning",
      "needs-led-words warning*",
      "balanced-length warning*",
      "balanced-detail warning*",
      "balanced-matters warning*",
      "sourced-claims error",
      "evidence-fits-option error",
      "numbers-from-evidence error",
      "comparable-figures error",
      "same-direction error",
      "same-denominator error",
      "named-population error",
      "absolute-risk warning*",
      "frequency-form warning",
      "number-beside-word warning",
      "certainty-shown warning*",
      "neutral-words warning*",
      "equal-emphasis warning*",
      "plain-idiom warning",
      "reading-age warning*",
      "short-sentences warning",
      "word-budget warning*",
      "fits-one-page error",
      "plain-markdown error",
      "safe-links error",
      "checked-contacts warning",
      "inline-contacts error",
      "offers-fit-grid error",
      "translation-current warning*",
      "glossary-terms error",
      "declared-interests warning*",
      "dates error",
      "stated-exceptions warning",
    ]
  `);
});
