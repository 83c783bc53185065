import { expect, test } from "vitest";
import { findLoudSigns } from "../../src/check/emphasis/find-loud-signs.ts";

test.each([
  ["It helps!", ["exclamation mark !"]],
  ["It is FREE and works", ["words in capitals FREE"]],
  ["A GUIDED GROUP COURSE", ["words in capitals GUIDED GROUP COURSE"]],
  ["You learn skills 👍", ["picture sign 👍"]],
  // The second letter is Cyrillic.
  ["The b\u0435st way", ["word in letters of two alphabets b\u0435st"]],
])("%s", (text, told) => {
  expect(findLoudSigns(text).map(({ what, say }) => `${what} ${say}`)).toEqual(told);
});

test.each([
  "Ask CAMHS, the NHS team. NICE lists CBT, DBT-A and MBT-A for ages 12 to 18.",
  "In a US study (WHO scale) I met A&E staff.",
  "© 2026, day 1–2, 5 °C, half ½, → next",
  "Teimlo’n isel: beth allaf roi cynnig arno?",
])("nothing loud: %s", (text) => {
  expect(findLoudSigns(text)).toEqual([]);
});
