/** The part of axe's answer that a person needs. */
export interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly html: string }[];
}

/** The rules axe applies: those of WCAG 2.2, levels A and AA. */
export const axeOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  resultTypes: ["violations"],
} as const;

/** One line for each element that fails: rule, what is wrong, where. */
export function describeViolations(violations: readonly AxeViolation[]): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}. At ${target.flat().join(" > ")}: ${html}`),
  );
}
