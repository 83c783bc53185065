import { expect, test } from "vitest";
import { checkFiles } from "../../src/check/index.ts";
import { checkFixture, type Slip } from "./check-fixture.ts";
import { formatFindings } from "./format-findings.ts";
import { fixturePaths, readFixtureText } from "./read-fixture.ts";

/** What is found in a contacts pack with slips. */
function list(...slips: readonly Slip[]): string {
  const text = slips.reduce((all, [before, after]) => {
    expect(all).toContain(before);
    return all.replace(before, after);
  }, readFixtureText("contacts"));
  const pack = { path: fixturePaths.contacts, text };
  return formatFindings(checkFiles({ files: [pack], today: "2026-11-22" }).files, "schema");
}

const web = '{ by: web, to: "https://example.org/help" }';

test("a nation that does not fit the pack", () => {
  expect(list(["nation: GB-ENG", "nation: GB-WLS"])).toMatchInlineSnapshot(`
    "4:9 error Unexpected nation \`GB-WLS\` in the pack \`gb-eng\`, expected \`GB-ENG\`
      A pack's id is the code of its nation in small letters, so that each nation has one pack.
    "
  `);
});

test("a pack with nobody to reach in danger", () => {
  expect(list(["when: danger", "when: urgent"])).toMatchInlineSnapshot(`
    "7:1 error Missing a contact with \`when: danger\` in this pack
      Add whom to reach when a life is at risk now.
    "
  `);
});

test("ways that lead elsewhere than they say", () => {
  const ways = [
    ["phone", "https://example.org/"],
    ["text", "help@example.org"],
    ["chat", "60123"],
    ["email", "help@example"],
    ["email", "help@example.org?subject=Help"],
  ].map(([by, to]) => `{ by: ${by}, to: "${to}" }`);
  expect(list([web, ways.join("\n      - ")])).toMatchInlineSnapshot(`
    "12:26 error Unexpected \`https://example.org/\` for \`by: phone\` in the contact *An example*, expected a number, for example 01632 960123
      Look at it again, or say with \`by\` what it is: phone, text, chat, web or email.
    13:25 error Unexpected \`help@example.org\` for \`by: text\` in the contact *An example*, expected a number, for example 60123
      Look at it again, or say with \`by\` what it is: phone, text, chat, web or email.
    14:25 error Unexpected \`60123\` for \`by: chat\` in the contact *An example*, expected a web address starting with https://
      Look at it again, or say with \`by\` what it is: phone, text, chat, web or email.
    15:26 error Unexpected \`help@example\` for \`by: email\` in the contact *An example*, expected one email address, for example help@example.org
      Look at it again, or say with \`by\` what it is: phone, text, chat, web or email.
    16:26 error Unexpected \`help@example.org?subject=Help\` for \`by: email\` in the contact *An example*, expected one email address, for example help@example.org
      Look at it again, or say with \`by\` what it is: phone, text, chat, web or email.
    "
  `);
  expect(list([web, '{ by: web, to: "help@example.org" }'])).toMatchInlineSnapshot(`
    "12:24 error Unexpected \`help@example.org\` for \`by: web\` in the contact *An example*, expected a web address starting with https://
      Look at it again, or say with \`by\` what it is: phone, text, chat, web or email.
    "
  `);
});

test("ways that lead where they say", () => {
  const ways = [
    ["phone", "01632 960123"],
    ["text", "60123"],
    ["chat", "https://example.org/chat"],
    ["email", "help.me+now@mail.example.org"],
  ].map(([by, to]) => `{ by: ${by}, to: "${to}" }`);
  expect(list([web, ways.join("\n      - ")])).toBe("");
});

test("what the schema refuses is told once", () => {
  expect(list([web, '{ by: phone, to: "ring us" }']).split("\n")).toHaveLength(3);
});

test("the complete pack has no findings, and its grid can be used", () => {
  expect(formatFindings(checkFixture({}).files)).toBe("");
});
