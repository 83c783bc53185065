import { expect, test } from "vitest";
import { checkFixture } from "./check-fixture.ts";

/** The contacts found in words. */
function findContacts(words: string): (string | undefined)[] {
  const slip = ["text: It stays loud.", `text: ${JSON.stringify(words)}`] as const;
  return checkFixture({ grid: [slip] })
    .files.flatMap(({ messages }) => messages)
    .filter(({ ruleId }) => ruleId === "inline-contacts")
    .map(({ actual }) => actual);
}

test.each([
  ["Ring 01632 960 123.", ["01632 960 123"]],
  ["Ring (01632) 960-123.", ["(01632) 960-123"]],
  ["Ring **01632** 960123.", ["01632 960123"]],
  ["Ring +44 1632 960123 now.", ["+44 1632 960123"]],
  ["Text READ to 60123.", ["60123"]],
  ["Call 999, or call 111.", ["999", "111"]],
  ["NHS 111 helps.", ["111"]],
  ["Write to reading@example.org.", ["reading@example.org"]],
])("is a contact: %s", (words, contacts) => {
  expect(findContacts(words)).toEqual(contacts);
});

test.each([
  "It was read on 2026-11-22, by 1,999 people in 2019.",
  "The score rose from 94 to 113, for 999 people.",
  "Up to 30 meetings over 30 weeks, or 12 over 20.",
  "About 549,000 people wait. Some of 304,000 waited longer.",
])("is no contact: %s", (words) => {
  expect(findContacts(words)).toEqual([]);
});
