import type { DecisionRecord, GridReview, GridTalk } from "../generated/decision-record.ts";

/** A place in a record that names what the record does not hold. */
export interface BrokenReference {
  /** JSON pointer. */
  path: string;
  problem: string;
}

/** The first place that names a person, grid, option, variant, question, statement or item the record lacks. */
export function findBrokenReference(record: DecisionRecord): BrokenReference | undefined {
  return (
    findTwice(record.people.map((one, index) => [one.id, `/people/${index}/id`])) ??
    findTwice(record.grids.map((one, index) => [one.grid.id, `/grids/${index}/grid/id`])) ??
    findStranger(record) ??
    first(record.grids.map((talk, index) => findInTalk(talk, `/grids/${index}`))) ??
    first([
      ...record.questionsToAsk.map((one, index) =>
        findOutside(record, one, `/questionsToAsk/${index}`),
      ),
      ...record.reservations.map((one, index) =>
        findOutside(record, one, `/reservations/${index}`),
      ),
      ...record.reviews.flatMap((review, index) =>
        review.grids.map((one, place) =>
          findInReview(record, one, `/reviews/${index}/grids/${place}`),
        ),
      ),
    ])
  );
}

function first(found: (BrokenReference | undefined)[]): BrokenReference | undefined {
  return found.find((one) => one !== undefined);
}

function findTwice(ids: [string, string][]): BrokenReference | undefined {
  const seen = new Set<string>();
  for (const [id, path] of ids) {
    if (seen.has(id)) return { path, problem: `is "${id}", which stands there already.` };
    seen.add(id);
  }
  return undefined;
}

/** People are named by `by`, `who` and `decidedBy` wherever they stand, and by nothing else. */
function findStranger(record: DecisionRecord): BrokenReference | undefined {
  const people = new Set(record.people.map((one) => one.id));
  const walk = (part: unknown, path: string): BrokenReference | undefined => {
    if (typeof part !== "object" || part === null) return undefined;
    for (const [key, value] of Object.entries(part)) {
      const here = `${path}/${key}`;
      const names = ["by", "who", "decidedBy"].includes(key) ? [value].flat() : [];
      const stranger = names.find((id) => typeof id === "string" && !people.has(id));
      if (stranger !== undefined) {
        return { path: here, problem: `names "${stranger}", who is not among the people.` };
      }
      const found = walk(value, here);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return walk(record, "");
}

interface Named {
  grid?: string;
  option?: string;
  question?: string;
  statement?: string;
}

function findOutside(
  record: DecisionRecord,
  named: Named,
  path: string,
): BrokenReference | undefined {
  if (named.grid === undefined) return undefined;
  const talk = record.grids.find((one) => one.grid.id === named.grid);
  if (talk !== undefined) return findInCells(talk, named, path);
  return {
    path: `${path}/grid`,
    problem: `names the grid "${named.grid}", which the record lacks.`,
  };
}

function findInReview(
  record: DecisionRecord,
  review: GridReview,
  path: string,
): BrokenReference | undefined {
  const { grid, options = [] } = review;
  const talk = record.grids.find((one) => one.grid.id === grid);
  if (talk === undefined) return findOutside(record, { grid }, path);
  return first(
    options.map(
      (one, index) =>
        findInCells(talk, one, `${path}/options/${index}`) ??
        findVariant(talk, one, `${path}/options/${index}`),
    ),
  );
}

function findInTalk(talk: GridTalk, path: string): BrokenReference | undefined {
  const cells = (list: Named[], key: string): (BrokenReference | undefined)[] =>
    list.map((one, index) => findInCells(talk, one, `${path}/${key}/${index}`));
  const options = (ids: string[], key: string): (BrokenReference | undefined)[] =>
    ids.map((option, index) => findInCells(talk, { option }, `${path}/${key}/${index}`, ""));
  const { decision, matters } = talk;
  return first([
    ...options(talk.shown.order, "shown/order"),
    ...cells(talk.shown.hidden, "shown/hidden"),
    ...cells(talk.here?.offers ?? [], "here/offers"),
    ...options(talk.discussed, "discussed"),
    ...cells(talk.reactions, "reactions"),
    ...cells(talk.leanings, "leanings"),
    ...matters.flatMap((one, index) => [
      ...cells(one.statements, `matters/${index}/statements`),
      ...one.questions.map((question, place) =>
        findInCells(talk, { question }, `${path}/matters/${index}/questions/${place}`, ""),
      ),
    ]),
    ...talk.alongside.map((one, index) => findItem(talk, one.item, `${path}/alongside/${index}`)),
    ...(decision === null ? [] : cells(decision.because, "decision/because")),
    ...(decision === null ? [] : cells(decision.options, "decision/options")),
    ...(decision?.options ?? []).map((one, index) =>
      findVariant(talk, one, `${path}/decision/options/${index}`),
    ),
  ]);
}

/** @param key Where in the place the id stands. Default: under the name of what it names. */
function findInCells(
  talk: GridTalk,
  named: Named,
  path: string,
  key?: string,
): BrokenReference | undefined {
  const { options, questions } = talk.asShown;
  const lacks = (what: "option" | "question" | "statement"): BrokenReference => ({
    path: path + (key ?? `/${what}`),
    problem: `names the ${what} "${named[what] ?? ""}", which "${talk.grid.id}" as shown lacks.`,
  });
  if (named.option !== undefined && !options.some((one) => one.id === named.option)) {
    return lacks("option");
  }
  if (named.question === undefined) return undefined;
  const question = questions.find((one) => one.id === named.question);
  if (question === undefined) return lacks("question");
  const { statement } = named;
  if (statement === undefined || question.matters.some((one) => one.id === statement)) {
    return undefined;
  }
  return lacks("statement");
}

function findVariant(
  talk: GridTalk,
  chosen: { option: string; variants: string[] },
  path: string,
): BrokenReference | undefined {
  const option = talk.asShown.options.find((one) => one.id === chosen.option);
  const index = chosen.variants.findIndex((id) => !option?.variants.some((one) => one.id === id));
  if (index === -1) return undefined;
  return {
    path: `${path}/variants/${index}`,
    problem: `names the variant "${chosen.variants[index] ?? ""}", which the option lacks.`,
  };
}

function findItem(talk: GridTalk, item: string, path: string): BrokenReference | undefined {
  if (talk.asShown.alongside.some((one) => one.id === item)) return undefined;
  return { path: `${path}/item`, problem: `names "${item}", which the grid as shown lacks.` };
}
