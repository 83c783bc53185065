import type { Measure } from "../generated/measure.ts";

/** What is known of a measure whoever brings it: how it is told by name, and what it may not be. */
interface KnownTerms {
  readonly name: RegExp;
  /** A sentence where the file asks for more than is allowed. */
  readonly refuse: (measure: Measure) => string | undefined;
}

const known: readonly KnownTerms[] = [
  {
    // About the effort of whoever sits beside the person answering.
    name: /\bcollabo-?rate\b/i,
    refuse: ({ use, licence }) => {
      if (use !== "later-in-private") {
        return "CollaboRATE is answered later, in private, and never beside the practitioner it is about: write use: later-in-private, and hand it out.";
      }
      if (licence.terms === "open") {
        return "CollaboRATE is for use without charge and without changes: write terms: non-commercial, or terms: permission where its owner granted more.";
      }
      return undefined;
    },
  },
  {
    // Read as: individual licences, none for groups or electronic copies without one.
    name: /\b(?:child )?session rating scale\b|\bc?srs\b|\boutcome rating scale\b|\bc?ors\b/i,
    refuse: ({ licence }) =>
      licence.terms === "permission"
        ? undefined
        : "The session and outcome rating scales need a licence for electronic use: write terms: permission, with who granted it to whom and when.",
  },
];

/** Refuses uses that a measure's owner does not allow, whatever its file says of itself. */
export function findKnownTerms(measure: Measure): string[] {
  const called = `${measure.id.replaceAll("-", " ")} / ${measure.name}`;
  return known
    .filter(({ name }) => name.test(called))
    .map(({ refuse }) => refuse(measure))
    .filter((refusal) => refusal !== undefined);
}
