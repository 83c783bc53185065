import type { TreePath } from "../../author/index.ts";
import { describePath } from "../naming/describe-path.ts";
import type { Finding } from "../rule.ts";
import { readKey, readList, readText } from "../tree.ts";
import { findSchemaNode } from "./find-schema-node.ts";

/**
 * Lists what the schema cannot say of a contacts pack: its id follows its nation, somebody in it can be
 * reached when life is at risk, and each way leads where it says it does.
 */
export function listContactsConditions(tree: unknown): Finding[] {
  const contacts = readList(tree, "contacts").flatMap((contact, index): Finding[] => {
    const path = ["contacts", index];
    const owner = describePath(tree, path);
    const ways = readList(contact, "ways").flatMap((way, at) =>
      listWay(way, [...path, "ways", at], owner),
    );
    return [...ways, ...listRung(contact, path, owner)];
  });
  return [...listNation(tree), ...listDanger(tree), ...contacts];
}

/** Since each id follows from the nation, no two packs can be of one nation. */
function listNation(tree: unknown): Finding[] {
  const id = readText(tree, "id");
  const nation = readText(tree, "nation");
  if (id === undefined || nation === undefined || id === nation.toLowerCase()) return [];
  // What is no code, or no id, is told by the schema itself.
  if (!isAllowed(["nation"], nation) || !isAllowed(["id"], id)) return [];
  return [
    {
      path: ["nation"],
      reason: `Unexpected nation \`${nation}\` in the pack \`${id}\`, expected \`${id.toUpperCase()}\``,
      actual: nation,
      expected: [id.toUpperCase()],
      note: "A pack's id is the code of its nation in small letters, so that each nation has one pack.",
    },
  ];
}

function listDanger(tree: unknown): Finding[] {
  const contacts = readList(tree, "contacts");
  // A `when` that cannot be read may be the one that is missed here.
  const isKnown = contacts.every((contact) =>
    ["danger", "urgent", "talk"].includes(readText(contact, "when") ?? ""),
  );
  if (contacts.length === 0 || !isKnown) return [];
  if (contacts.some((contact) => readText(contact, "when") === "danger")) return [];
  return [
    {
      path: ["contacts"],
      part: "key",
      reason: "Missing a contact with `when: danger` in this pack",
      note: "Add whom to reach when a life is at risk now.",
    },
  ];
}

/** What each way leads to: its form, and its name for an author. */
const targets: Readonly<Record<string, { pattern: RegExp; name: string }>> = {
  phone: { pattern: /^\d+(?: \d+)*$/, name: "a number, for example 01632 960123" },
  text: { pattern: /^\d+(?: \d+)*$/, name: "a number, for example 60123" },
  chat: { pattern: /^https:/, name: "a web address starting with https://" },
  web: { pattern: /^https:/, name: "a web address starting with https://" },
  email: {
    pattern: /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i,
    name: "one email address, for example help@example.org",
  },
};

function listWay(way: unknown, path: TreePath, owner: string): Finding[] {
  const by = readText(way, "by");
  const key = by === "go" ? "place" : "to";
  if (by === undefined) return [];
  if (readKey(way, key) === undefined) {
    const reason = `Missing key \`${key}\` in a way to reach ${owner}`;
    const note =
      key === "to" ? "Add `to`: the number, address or page." : "Add `place`, for example A&E.";
    return [{ path: [...path, "by"], part: "key", reason, note }];
  }
  const to = readText(way, "to");
  const target = Object.hasOwn(targets, by) ? targets[by] : undefined;
  const at = [...path, "to"];
  // What is none of the three is told by the schema itself.
  if (to === undefined || !target || target.pattern.test(to) || !isAllowed(at, to)) return [];
  const reason = `Unexpected \`${to}\` for \`by: ${by}\` in ${owner}, expected ${target.name}`;
  const note = "Look at it again, or say with `by` what it is: phone, text, chat, web or email.";
  return [{ path: at, reason, actual: to, expected: [target.name], note }];
}

function listRung(contact: unknown, path: TreePath, owner: string): Finding[] {
  const rung = ["rungOn", "rungBy"].filter((key) => typeof readKey(contact, key) === "string");
  if (rung.length !== 1) return [];
  const reason = `Unexpected \`${rung[0]}\` alone in ${owner}, expected \`rungOn\` and \`rungBy\` together`;
  const note = "Say both when somebody rang and who, or write null for both.";
  return [{ path: [...path, rung[0] ?? ""], reason, note }];
}

/** Says whether the schema has nothing against the words at a place. */
function isAllowed(path: TreePath, text: string): boolean {
  const { pattern, maxLength = Infinity } = findSchemaNode("contacts", path) ?? {};
  return text.length <= maxLength && (pattern === undefined || new RegExp(pattern).test(text));
}
