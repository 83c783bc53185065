import type { Measure } from "../generated/measure.ts";
import type { MeasureWording } from "../generated/decision-record.ts";
import validate from "../generated/measure.validate.js";
import { digestMeasure } from "./digest-measure.ts";
import { explainShape } from "./explain-shape.ts";
import { findKnownTerms } from "./find-known-terms.ts";

/** What a service has decided about measures. Nothing is on until it says so. */
export interface SwitchedOn {
  /** The digests of the wordings switched on, copied from where the wording was checked. */
  readonly digests: readonly string[];
  /** The day, as YYYY-MM-DD: a licence may have ended. */
  readonly today: string;
  /** Whether the service says that it does not charge those who answer. Default: false. */
  readonly isNonCommercial?: boolean;
}

/** What the gate says. */
export type MeasureVerdict =
  | {
      readonly accepted: true;
      readonly measure: Measure;
      /** What the record keeps of it: see the action take-measure. */
      readonly wording: NonNullable<MeasureWording>;
      /** Whether it is handed out to answer later, in private, and never asked on this screen. */
      readonly isHandOut: boolean;
    }
  | {
      readonly accepted: false;
      /** Every reason, in sentences for whoever set it up: what, where, and how to mend it. */
      readonly refusals: readonly string[];
    };

/**
 * The licence gate: lets a measure pass only whole, in the very wording that was checked, with its
 * citation, under a licence that allows this use, and switched on by name. This package ships no
 * measure; what a service brings is its own to answer for.
 */
export function readMeasure(value: unknown, switchedOn: SwitchedOn): MeasureVerdict {
  if (!validate(value)) {
    return { accepted: false, refusals: (validate.errors ?? []).map(explainShape) };
  }
  const refusals = [
    ...checkItems(value),
    ...checkWording(value, switchedOn),
    ...checkLicence(value, switchedOn),
    ...findKnownTerms(value),
  ];
  if (refusals.length > 0) return { accepted: false, refusals };
  const { version, digest, citation, use } = value;
  return {
    accepted: true,
    measure: value,
    wording: { version, digest, citation },
    isHandOut: use === "later-in-private",
  };
}

function checkItems({ items }: Measure): string[] {
  const ids = items.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  return twice === undefined ? [] : [`Two items have the id "${twice}". Give each its own.`];
}

function checkWording(measure: Measure, { digests }: SwitchedOn): string[] {
  const { name, digest } = measure;
  const found = digestMeasure(measure);
  if (found !== digest) {
    return [
      `The wording of "${name}" is not the one that was checked: its digest is ${found}, and the file says ${digest}. Put the owner's exact wording back; do not write the new digest in.`,
    ];
  }
  if (digests.includes(digest)) return [];
  return [
    `"${name}" is not switched on. Every measure is off until a service names its digest, ${digest}, in its settings.`,
  ];
}

function checkLicence(
  { name, licence }: Measure,
  { today, isNonCommercial }: SwitchedOn,
): string[] {
  const { terms, grantedTo, grantedOn, until, holder } = licence;
  const refusals: string[] = [];
  if (terms === "permission" && (grantedTo === undefined || grantedOn === undefined)) {
    refusals.push(
      `"${name}" needs its owner's permission. Ask ${holder}, and write who it was granted to as grantedTo and the day as grantedOn.`,
    );
  }
  if (grantedOn !== undefined && grantedOn > today) {
    refusals.push(`The permission for "${name}" starts on ${grantedOn}. Wait until then.`);
  }
  if (until !== undefined && until < today) {
    refusals.push(
      `The licence of "${name}" ended on ${until}. Ask ${holder} again, or take it out.`,
    );
  }
  if (terms === "non-commercial" && isNonCommercial !== true) {
    refusals.push(
      `"${name}" is for use without charge alone. Say in the settings that the service does not charge for it, if that is so.`,
    );
  }
  return refusals;
}
