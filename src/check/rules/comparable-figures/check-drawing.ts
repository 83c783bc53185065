import { findPair } from "../../figures/find-pair.ts";
import type { EntryFigures, Library } from "../../library/library.ts";
import { listWords, quoteCode } from "../../naming/list-words.ts";
import type { Cell, QuestionOutline } from "../../outline/grid-outline.ts";
import type { Report } from "../../rule.ts";
import { findMismatch } from "./find-mismatch.ts";

/** Holds what `chance` draws to a pair: two groups of one study, one of them its comparison, about what the row is about. */
export function checkDrawing(
  { basis, chance, title }: Cell,
  question: QuestionOutline,
  library: Library,
  report: Report,
): void {
  const entry = chance?.from === undefined ? undefined : library.evidence.get(chance.from)?.entry;
  // An entry that the register does not have is a matter of `sourced-claims`.
  if (!chance || !entry) return;
  const path = [...chance.path, "from"];
  const start = `Unexpected \`chance\` in ${title}`;
  if (basis === "not-known" || basis === "draft") {
    const note = "Give it the basis `evidence`, or take `chance` out: what is drawn was measured.";
    report({ path, reason: `${start}, whose basis is \`${basis}\``, actual: entry.id, note });
    return;
  }
  if (!findPair(entry, chance)) {
    const { why, note } = explainNoPair(entry);
    report({ path, reason: `${start}: ${why}`, actual: entry.id, note });
    return;
  }
  const mismatch = findMismatch(entry, question);
  if (mismatch !== undefined) {
    const note =
      "Draw figures only where they count what the row's `outcome` says; tell others in `more`.";
    report({ path, reason: `${start}: ${mismatch}`, actual: entry.id, note });
  }
}

function explainNoPair({ id, arms = [] }: EntryFigures): { why: string; note: string } {
  if (arms.length === 0) {
    return {
      why: `\`${id}\` has no arms to draw`,
      note: "Take it out, or give the entry its arms.",
    };
  }
  if (arms.length === 1 || arms.every(({ comparison }) => comparison === undefined)) {
    return {
      why: `\`${id}\` has no comparison group`,
      note: "Take it out: a group by itself tells nobody what the help changed. The figure can stand in `more`.",
    };
  }
  const ids = listWords(quoteCode(arms.map((arm) => arm.id)), "and");
  return {
    why: `it does not say which two groups of \`${id}\` to draw`,
    note: `Name one as \`arm\` and one as \`against\`, one of them a comparison. The groups are ${ids}.`,
  };
}
