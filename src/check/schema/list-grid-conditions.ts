import type { TreePath } from "../../author/index.ts";
import { describePath } from "../naming/describe-path.ts";
import type { Finding } from "../rule.ts";
import { isRecord, readKey, readList, readText } from "../tree.ts";

/** Lists what the schema of a grid cannot say: keys that need one another, and ages that cannot be. */
export function listGridConditions(tree: unknown): Finding[] {
  const questions = readList(tree, "questions").flatMap((question, index) =>
    listQuestionConditions(tree, question, ["questions", index]),
  );
  const alongside = readList(tree, "alongside").flatMap((item, index): Finding[] => {
    if (readText(item, "basis") !== "not-known") return [];
    const path = ["alongside", index];
    return [
      {
        path: [...path, "basis"],
        reason: `Unexpected basis \`not-known\` for ${describePath(tree, path)}`,
        actual: "not-known",
        expected: ["evidence", "consensus", "draft"],
        note: "Only answers can be not known: the page writes that sentence itself.",
      },
    ];
  });
  return [
    ...listWithdrawal(tree),
    ...listUnprovenStatus(tree),
    ...listAges(tree),
    ...questions,
    ...alongside,
  ];
}

function listWithdrawal(tree: unknown): Finding[] {
  const withdrawn = readText(tree, "status") === "withdrawn";
  const details = readKey(tree, "withdrawn") !== undefined;
  if (withdrawn && !details) {
    const note =
      "Add `withdrawn` with `on` and `why`, and `replacedBy` if another grid takes its place.";
    return [
      { path: ["status"], reason: "Missing key `withdrawn` in a grid that is withdrawn", note },
    ];
  }
  if (details && !withdrawn && readText(tree, "status") !== undefined) {
    const status = readText(tree, "status") ?? "";
    const note = "Write `status: withdrawn`, or take these details out.";
    const reason = `Unexpected key \`withdrawn\` in a grid with the status \`${status}\``;
    return [{ path: ["withdrawn"], part: "key", reason, note }];
  }
  return [];
}

// A page drops its draft notice for these two, so neither may rest on a word alone.
function listUnprovenStatus(tree: unknown): Finding[] {
  const status = readText(tree, "status");
  if (status !== "reviewed" && status !== "endorsed") return [];
  const about = readKey(tree, "about");
  const found: Finding[] = [];
  const say = (what: string, note: string) =>
    found.push({
      path: ["status"],
      reason: `Missing ${what} in a grid with the status \`${status}\``,
      actual: status,
      expected: ["draft"],
      note: `${note} Until then write \`status: draft\`.`,
    });
  if (readKey(readKey(about, "development"), "clinicalApproval") === undefined) {
    say(
      "`about.development.clinicalApproval`",
      "Add it, with `on`, `by` and `link`: who agreed the words, when, and where that is written.",
    );
  }
  const attested = readList(about, "attestations").some((item) => readText(item, "met") === "met");
  if (status === "endorsed" && !attested) {
    say(
      "`about.attestations` that are met",
      "Add one with `criterion`, `met: met`, `proof`, `by` and `on`: which body stands behind the grid, and where it says so.",
    );
  }
  return found;
}

function listAges(tree: unknown): Finding[] {
  const ages = readText(readKey(tree, "audience"), "ages");
  const [from = 0, to = 0] =
    ages
      ?.match(/^(\d{1,2})-(\d{1,2})$/)
      ?.slice(1)
      .map(Number) ?? [];
  if (ages === undefined || from <= to) return [];
  return [
    {
      path: ["audience", "ages"],
      reason: `Unexpected ages \`${ages}\`, expected the younger first`,
      actual: ages,
      expected: [`${to}-${from}`],
      note: `Write \`ages: ${to}-${from}\`.`,
    },
  ];
}

function listQuestionConditions(tree: unknown, question: unknown, path: TreePath): Finding[] {
  const found: Finding[] = [];
  if (
    readList(question, "kinds").includes("benefit") &&
    readKey(question, "outcome") === undefined
  ) {
    found.push({
      path: [...path, "kinds"],
      expected: ["outcome"],
      reason: `Missing key \`outcome\` in ${describePath(tree, path)}, which is of the kind \`benefit\``,
      note: "Add `outcome` with `measure`, `by` and `group`: what the figures of this row may speak about.",
    });
  }
  const answers = readKey(question, "answers");
  if (!isRecord(answers)) return found;
  for (const [option, answer] of Object.entries(answers)) {
    const at = [...path, "answers", option];
    const basis = readText(answer, "basis");
    const text = readKey(answer, "text");
    if (basis === "not-known" && text !== undefined) {
      found.push({
        path: [...at, "text"],
        part: "key",
        reason: `Unexpected \`text\` in ${describePath(tree, at)}, whose basis is \`not-known\``,
        note: "Take it out: the page writes that nobody has measured this well. What is known can stand in `more`; or give these words another basis.",
      });
    } else if (
      basis !== undefined &&
      basis !== "not-known" &&
      text === undefined &&
      isKnownBasis(basis)
    ) {
      found.push({
        path: at,
        part: "key",
        expected: ["text"],
        reason: `Missing key \`text\` in ${describePath(tree, at)}`,
        note: "Add `text`, or write `basis: not-known` if nobody has measured this.",
      });
    }
  }
  return found;
}

function isKnownBasis(basis: string): boolean {
  return ["evidence", "consensus", "draft"].includes(basis);
}
