import { findPair, type Pair } from "../../figures/find-pair.ts";
import type { EntryFigures, Library } from "../../library/library.ts";
import { findNearest } from "../../naming/find-nearest.ts";
import { listWords, quoteCode } from "../../naming/list-words.ts";
import type {
  Answer,
  ChanceOutline,
  OptionOutline,
  QuestionOutline,
} from "../../outline/grid-outline.ts";
import type { Finding, Report } from "../../rule.ts";
import { findMismatch } from "./find-mismatch.ts";

/** Holds what `chance` draws to a pair: two groups of one study, one of them its comparison, about what the row is about. */
export function checkDrawing(
  { basis, chance, title, option }: Answer,
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
  const unknown = entry.arms?.length ? listUnknownArms(entry, chance, title) : [];
  unknown.forEach(report);
  if (unknown.length > 0) return;
  const pair = findPair(entry, chance);
  if (!pair) {
    const { why, note } = explainNoPair(entry);
    report({ path, reason: `${start}: ${why}`, actual: entry.id, note });
    return;
  }
  if (option && isTurned(pair, option)) {
    report({
      path: chance.path,
      part: "key",
      reason: `${start}: it draws the comparison group \`${pair.arm.id}\` of \`${entry.id}\` as what ${option.title} brings`,
      actual: pair.arm.id,
      expected: [pair.against.id],
      note: `Write \`arm: ${pair.against.id}, against: ${pair.arm.id}\`. Only carrying on as now, or an option that covers \`${pair.arm.id}\`, is what a comparison group had.`,
    });
    return;
  }
  const mismatch = findMismatch(entry, question);
  if (mismatch !== undefined) {
    const note =
      "Draw figures only where they count what the row's `outcome` says; tell others in `more`.";
    report({ path, reason: `${start}: ${mismatch}`, actual: entry.id, note });
  }
}

/** Groups that `chance` names and the study does not have. */
function listUnknownArms(
  { id, arms = [] }: EntryFigures,
  chance: ChanceOutline,
  title: string,
): Finding[] {
  const ids = arms.map((arm) => arm.id);
  return (["arm", "against"] as const).flatMap((key): Finding[] => {
    const named = chance[key];
    if (named === undefined || ids.includes(named)) return [];
    const meant = findNearest(named, ids);
    return [
      {
        path: [...chance.path, key],
        reason: `Unexpected \`${named}\` for \`${key}\` of \`chance\` in ${title}: \`${id}\` has no group \`${named}\``,
        actual: named,
        expected: meant === undefined ? ids : [meant],
        note:
          meant === undefined
            ? `The groups are ${listWords(quoteCode(ids), "and")}.`
            : `Did you mean \`${meant}\`?`,
      },
    ];
  });
}

/** Says whether the figures are the wrong way round: what a group without the option had, told as the option's. */
function isTurned({ arm, against }: Pair, { kind, covers }: OptionOutline): boolean {
  if (arm.comparison === undefined || against.comparison !== undefined) return false;
  // Carrying on as now may be the very thing a comparison group did.
  return kind !== "no-new-help" && !covers.includes(arm.id) && !covers.includes(arm.comparison);
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
