import type { CompiledGrid } from "./generated/compiled-grid.ts";
import { isSafeAddress } from "./is-safe-address.ts";
import { readFormat } from "./read-format.ts";
import {
  filled,
  flag,
  list,
  mapOf,
  matching,
  number,
  object,
  oneOf,
  orNull,
  refuse,
  text,
  type Shape,
} from "./shape.ts";
import { status } from "./status.ts";

/**
 * Takes what was fetched as a compiled grid. Looks at everything a page shows, links included, and
 * changes nothing.
 *
 * This is the small guard for pages; the validator made from the schema is many times its size and
 * is for tests and tools.
 *
 * @throws {CompiledGridError} `unknown-format` for a format other than 1; `malformed`, naming the
 *   place, for anything else that is not a compiled grid
 */
export function readCompiledGrid(value: unknown): CompiledGrid {
  readFormat(value, "grid");
  gridShape(value, "");
  const grid = value as CompiledGrid;
  refuseRepeated(grid.options, "/options");
  refuseRepeated(grid.questions, "/questions");
  if (grid.status === "withdrawn" && !grid.withdrawn) refuse("/withdrawn", "there");
  refuseUncited(grid, grid.need.naturalCourse?.evidence ?? [], "/need");
  for (const { id, evidence } of grid.alongside) refuseUncited(grid, evidence, `/alongside/${id}`);
  for (const [index, { answers }] of grid.questions.entries()) {
    for (const { id } of grid.options) {
      const path = `/questions/${index}/answers/${id}`;
      const given = Object.hasOwn(answers, id) ? answers[id] : undefined;
      if (!given) refuse(path, "there");
      refuseUncited(grid, [...given.evidence, ...(given.chance ? [given.chance.from] : [])], path);
    }
  }
  return grid;
}

function refuseRepeated(items: readonly { id: string }[], path: string): void {
  if (new Set(items.map(({ id }) => id)).size < items.length) refuse(path, "without an id twice");
}

function refuseUncited({ evidence }: CompiledGrid, cited: readonly string[], path: string): void {
  for (const each of cited) {
    if (!Object.hasOwn(evidence, each)) refuse(`/evidence/${each}`, `there, for ${path}`);
  }
}

const deepest = 24;
const texts = list(text);
const web = matching(/^https:\/\/[^\s<>"'\p{Cc}]+$/u, "an https address");
// The one place where an address becomes something to press: nothing else may pass.
const link: Shape = (value, path) => {
  if (typeof value !== "string" || !isSafeAddress(value)) {
    refuse(path, "an https, tel, sms or mailto address");
  }
};
const day: Shape = (value, path) => {
  const time = typeof value === "string" ? Date.parse(`${value}T00:00Z`) : NaN;
  // 30 February is read as 2 March: only a real day comes back as it was.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
    refuse(path, "a day as YYYY-MM-DD");
  }
};
const id = matching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "an id");
const language = matching(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i, "a language tag");
const certainty = oneOf("high moderate low very-low not-rated");
const basis = oneOf("evidence consensus not-known draft");

const proseNode: Shape = (value, path) => {
  if (path.split("/children/").length > deepest) refuse(path, "nested less deeply");
  proseShape(value, path);
  const { type } = value as { type: string };
  object(type === "text" ? { value: text } : { children: list(proseNode) })(value, path);
  if (type === "link") object({ href: link })(value, path);
  if (type === "term") object({ term: text })(value, path);
};
const proseShape = object({
  type: oneOf("text strong emphasis link paragraph list item term"),
  "ordered?": flag,
});
const prose = list(proseNode);

const consensus = object({ body: text, year: number, link: web });
const armShape = object({ id, say: text, count: number, outOf: number, "comparison?": text });
const arm: Shape = (value, path) => {
  armShape(value, path);
  const { count, outOf } = value as { count: number; outOf: number };
  if (outOf !== 100 && outOf !== 1000) refuse(`${path}/outOf`, "100 or 1000");
  if (count < 0 || count > outOf) refuse(`${path}/count`, `from 0 to ${outOf}`);
};
const answer = object({
  basis,
  text: prose,
  more: prose,
  evidence: texts,
  "consensus?": consensus,
  "chance?": object({
    from: text,
    measure: text,
    period: text,
    group: text,
    "studied?": number,
    certainty,
    arm,
    against: arm,
  }),
});

const option = object({
  id,
  name: text,
  kind: text,
  groupings: texts,
  variants: list(object({ id, name: text, involves: text, time: text })),
});

const question = object({
  id,
  ask: text,
  kinds: texts,
  "outcome?": object({ measure: text, by: text, group: text }),
  matters: list(object({ id, say: text })),
  comparable: oneOf("yes no none"),
  answers: mapOf(answer),
});

const evidence = object({
  id,
  claim: text,
  "measure?": text,
  "period?": text,
  group: text,
  "comparison?": text,
  "studied?": number,
  certainty,
  source: object({ title: text, publisher: text, "year?": number, "url?": web, "ref?": text }),
  "readAs?": text,
  checkedOn: day,
});

const contacts = object({
  id,
  nation: text,
  name: text,
  language,
  contacts: filled(
    object({
      id,
      name: text,
      when: oneOf("danger urgent talk"),
      "for?": text,
      "hours?": text,
      "cost?": text,
      ways: list(
        object({
          by: oneOf("text chat phone email web go"),
          "to?": text,
          "keyword?": text,
          "then?": text,
          "hours?": text,
          "place?": text,
          "href?": link,
        }),
      ),
      source: object({ title: text, publisher: text, "url?": web }),
      sourceDate: text,
      rungOn: orNull(day),
      rungBy: orNull(text),
    }),
  ),
});

const about = object({
  publisher: object({ name: text, "url?": web }),
  authors: list(object({ name: text, credentials: text })),
  "funding?": text,
  "interests?": text,
  published: day,
  reviewBy: day,
  updatePolicy: text,
  "feedback?": link,
  "evidenceMethod?": object({ selection: text, quality: text }),
  "development?": object({
    "framework?": text,
    "steps?": list(object({ step: text, on: day, by: text, link: web, "note?": text })),
  }),
  attestations: list(object({ criterion: text, met: text, proof: web, by: text, on: day })),
});

const gridShape = object({
  id,
  version: text,
  status,
  "withdrawn?": object({ on: day, why: text, "replacedBy?": text }),
  language,
  "translation?": object({ of: language, reviewed: flag, outdated: texts, missing: texts }),
  country: text,
  title: text,
  need: object({
    label: text,
    summary: text,
    "naturalCourse?": object({ text, evidence: texts }),
    "code?": object({ system: text, value: text, display: text }),
  }),
  decision: object({ question: text, setting: text }),
  audience: object({ for: text, with: texts, ages: text }),
  useWith: text,
  options: filled(option),
  alongside: list(
    object({
      id,
      name: text,
      text: prose,
      more: prose,
      basis,
      evidence: texts,
      "consensus?": consensus,
    }),
  ),
  questions: filled(question),
  questionsToAsk: texts,
  safety: object({ helpFirst: flag, quickExit: flag }),
  evidence: mapOf(evidence),
  "glossary?": mapOf(
    object({
      term: text,
      meaning: text,
      basis: oneOf("draft source"),
      "source?": object({ title: text, publisher: text, "year?": number, "url?": web }),
    }),
  ),
  contacts: filled(contacts),
  about,
  readingAge: orNull(number),
  translations: list(object({ language, reviewed: flag })),
  "url?": matching(/^https?:\/\//, "a web address"),
  digest: text,
  contactsDigest: text,
});
