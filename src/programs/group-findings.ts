import type { Weight } from "../check/index.ts";
import type { ListedFinding } from "./list-findings.ts";

/** The findings of one file, as a person mends them: one cell after the other. */
export interface FileFindings {
  path: string;
  /** In the order in which they are first met in the file. */
  parts: PartFindings[];
}

/** What was found in one cell or part of a file. */
export interface PartFindings {
  /** In words, opening with a capital: The answer of *Wait two weeks* to *How long does it take?*. */
  title: string;
  /** What must be mended first, then what should be, then what is to be looked at; none of them empty. */
  groups: { heading: string; findings: ListedFinding[] }[];
}

/** What each weight is called where findings are read, the heaviest first. */
const weightHeadings: Readonly<Record<Weight, string>> = {
  must: "Must mend",
  should: "Should mend",
  "look-at": "Look at",
};

const weights = Object.keys(weightHeadings) as Weight[];

/** Puts findings together by file, by the part they are about, and by what they ask. */
export function groupFindings(findings: readonly ListedFinding[]): FileFindings[] {
  const files = groupBy(findings, ({ path }) => path);
  return [...files].map(([path, inFile]) => ({
    path,
    parts: [...groupBy(inFile, ({ part }) => part)].map(([part, inPart]) => ({
      title: part.charAt(0).toUpperCase() + part.slice(1),
      groups: weights.flatMap((weight) => {
        const found = inPart.filter((finding) => finding.weight === weight);
        return found.length === 0 ? [] : [{ heading: weightHeadings[weight], findings: found }];
      }),
    })),
  }));
}

/** How many findings ask for what, in words: `Must mend: 2. Look at: 1.`; empty when there are none. */
export function countFindings(findings: readonly ListedFinding[]): string {
  return weights
    .map(
      (weight) => [weight, findings.filter((finding) => finding.weight === weight).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([weight, count]) => `${weightHeadings[weight]}: ${count}.`)
    .join(" ");
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
