import type { AsShown, EvidenceAsShown, GridDifference } from "../generated/decision-record.ts";

/**
 * Findings that came, went, or say something else now, by the register's ids. A record that never
 * held them (an older format) has nothing to compare.
 */
export function compareEvidence(then: AsShown, now: AsShown): GridDifference[] {
  const { evidence: before } = then;
  const { evidence: after } = now;
  if (before === undefined || after === undefined) return [];
  const find = (list: EvidenceAsShown[], id: string): EvidenceAsShown | undefined =>
    list.find((one) => one.id === id);
  return [
    ...before.flatMap((one): GridDifference[] => {
      const other = find(after, one.id);
      if (other === undefined) return [{ what: "evidence", entry: one.id, before: say(one) }];
      if (say(one) === say(other)) return [];
      return [{ what: "evidence", entry: one.id, before: say(one), after: say(other) }];
    }),
    ...after
      .filter(({ id }) => find(before, id) === undefined)
      .map((one): GridDifference => ({ what: "evidence", entry: one.id, after: say(one) })),
  ];
}

function say({ claim, certainty, checkedOn }: EvidenceAsShown): string {
  return `${claim} (${certainty}, ${checkedOn})`;
}
