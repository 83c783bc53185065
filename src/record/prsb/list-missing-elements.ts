import type { DecisionRecord, GridTalk } from "../generated/decision-record.ts";

/** An element of the PRSB Shared Decision Making Standard v1.0 that belongs to this record. */
export interface PrsbElement {
  /** Its name in the standard. */
  readonly element: string;
  /** mandatory: always. required: where it is known. */
  readonly conformance: "mandatory" | "required";
  /** engine: fills itself from the grid and the taps. people: somebody says it. service: the host system may hold it instead. */
  readonly filledBy: "engine" | "people" | "service";
}

type Check = PrsbElement & { readonly isThere: (record: DecisionRecord) => boolean };

const every = (record: DecisionRecord, is: (talk: GridTalk) => boolean): boolean =>
  record.grids.length > 0 && record.grids.every(is);

const isDecided = ({ decision }: GridTalk): boolean => decision !== null;

const professionals = ["clinician", "social-worker", "school-staff", "advocate"];

const checks: readonly Check[] = [
  check("Date and time of contact", "mandatory", "engine", ({ startedAt }) => startedAt !== ""),
  check("Seen by", "mandatory", "service", ({ contact }) => contact.seenBy !== undefined),
  check(
    "Responsible professional",
    "mandatory",
    "service",
    ({ contact }) => contact.responsible !== undefined,
  ),
  check("Person accompanying", "required", "people", ({ people }) =>
    people.some(({ role }) => role !== "young-person" && !professionals.includes(role)),
  ),
  check("Professionals present", "required", "people", ({ people }) =>
    people.some(({ role }) => professionals.includes(role)),
  ),
  check("Interpreter", "required", "people", ({ interpreter }) => interpreter !== null),
  check("Location", "required", "service", ({ contact }) => contact.location !== undefined),
  check("Specialty", "required", "service", ({ contact }) => contact.specialty !== undefined),
  check("Problem", "mandatory", "engine", (record) =>
    every(record, ({ grid }) => grid.need !== ""),
  ),
  check("Shared decision status", "mandatory", "engine", ({ status }) => status !== undefined),
  check("People involved in deciding", "required", "people", (record) =>
    every(record, ({ decision }) => (decision?.decidedBy.length ?? 0) > 0),
  ),
  check("What matters to the person", "mandatory", "people", (record) =>
    every(record, saysWhatMatters),
  ),
  check("Options discussed", "mandatory", "people", (record) =>
    every(record, ({ discussed }) => discussed.length > 0),
  ),
  check("Benefits of each option", "mandatory", "engine", (record) =>
    every(record, (talk) => tells(talk, "benefit")),
  ),
  check("Risks of each option", "mandatory", "engine", (record) =>
    every(record, (talk) => tells(talk, "downside")),
  ),
  check("Decision tool", "required", "engine", (record) =>
    every(record, ({ grid }) => grid.id !== "" && grid.version !== ""),
  ),
  check("Decision", "mandatory", "people", (record) => every(record, isDecided)),
  check("Planned review date", "required", "people", ({ plan }) => plan.reviewOn !== null),
  check("Actions", "required", "people", ({ plan }) => plan.actions.length > 0),
];

/**
 * The elements of the standard that a record does not hold yet, in the order of the standard: what a
 * screen may ask for, and what the host system has to bring. Reservations are not among them: having
 * none is an answer. Information withheld belongs in the clinical record alone.
 */
export function listMissingElements(record: DecisionRecord): PrsbElement[] {
  return checks
    .filter(({ isThere }) => !isThere(record))
    .map(({ element, conformance, filledBy }) => ({ element, conformance, filledBy }));
}

function check(
  element: string,
  conformance: PrsbElement["conformance"],
  filledBy: PrsbElement["filledBy"],
  isThere: Check["isThere"],
): Check {
  return { element, conformance, filledBy, isThere };
}

/** What was marked, said or typed to matter; a mark on an answer says what matters about an option. */
function saysWhatMatters({ matters, reactions, decision }: GridTalk): boolean {
  return (
    matters.length > 0 ||
    reactions.some(({ reaction }) => reaction !== "ask") ||
    (decision?.words.length ?? 0) > 0
  );
}

/** Whether the words shown say something of a kind for every option talked about. */
function tells({ asShown, discussed }: GridTalk, kind: string): boolean {
  const questions = asShown.questions.filter(({ kinds }) => kinds.includes(kind));
  return discussed.every((option) =>
    questions.some(({ answers }) =>
      answers.some((one) => one.option === option && one.text !== ""),
    ),
  );
}
