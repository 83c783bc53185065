import type { CompiledGrid } from "./generated/compiled-grid.ts";
import { isSafeAddress } from "./is-safe-address.ts";
import { readFormat } from "./read-format.ts";
import {
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
  for (const [index, { answers }] of grid.questions.entries()) {
    for (const { id } of grid.options) {
      if (!Object.hasOwn(answers, id)) refuse(`/questions/${index}/answers/${id}`, "there");
    }
  }
  return grid;
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
const day = matching(/^\d{4}-\d\d-\d\d$/, "a day as YYYY-MM-DD");
const certainty = oneOf("high moderate low very-low not-rated");
const basis = oneOf("evidence consensus not-known draft");

const proseNode: Shape = (value, path) => {
  if (path.split("/children/").length > deepest) refuse(path, "nested less deeply");
  proseShape(value, path);
  const { type } = value as { type: string };
  object(type === "text" ? { value: text } : { children: list(proseNode) })(value, path);
  if (type === "link") object({ href: link })(value, path);
};
const proseShape = object({
  type: oneOf("text strong emphasis link paragraph list item"),
  "ordered?": flag,
});
const prose = list(proseNode);

const consensus = object({ body: text, year: number, link: web });
const arm = object({ id: text, say: text, count: number, outOf: number, "comparison?": text });
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
  id: text,
  name: text,
  kind: text,
  groupings: texts,
  variants: list(object({ id: text, name: text, involves: text, time: text })),
});

const question = object({
  id: text,
  ask: text,
  kinds: texts,
  "outcome?": object({ measure: text, by: text, group: text }),
  matters: list(object({ id: text, say: text })),
  comparable: oneOf("yes no none"),
  answers: mapOf(answer),
});

const evidence = object({
  id: text,
  claim: text,
  "measure?": text,
  "period?": text,
  group: text,
  "comparison?": text,
  "studied?": number,
  certainty,
  source: object({ title: text, publisher: text, year: number, "url?": web, "ref?": text }),
  "readAs?": text,
  checkedOn: day,
});

const contacts = object({
  id: text,
  nation: text,
  name: text,
  language: text,
  contacts: list(
    object({
      id: text,
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
  id: text,
  version: text,
  status: oneOf("draft reviewed endorsed withdrawn"),
  "withdrawn?": object({ on: day, why: text, "replacedBy?": text }),
  language: text,
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
  options: list(option),
  alongside: list(
    object({
      id: text,
      name: text,
      text: prose,
      more: prose,
      basis,
      evidence: texts,
      "consensus?": consensus,
    }),
  ),
  questions: list(question),
  questionsToAsk: texts,
  safety: object({ helpFirst: flag, quickExit: flag }),
  evidence: mapOf(evidence),
  contacts: list(contacts),
  about,
  readingAge: orNull(number),
  translations: list(object({ language: text, reviewed: flag })),
  "url?": matching(/^https?:\/\//, "a web address"),
  digest: text,
  contactsDigest: text,
});
