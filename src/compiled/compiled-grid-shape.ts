import { isSafeAddress } from "./is-safe-address.ts";
import {
  fields,
  flag,
  list,
  matching,
  number,
  object,
  oneOf,
  refuse,
  text,
  type Shape,
} from "./shape.ts";
import { status } from "./status.ts";

const deepest = 24;

/** What every part of a compiled grid must be. Written as one line a part, since every reader downloads it. */
const shapes: Record<string, Shape> = {
  text,
  number,
  flag,
  status,
  certainty: oneOf("high moderate low very-low not-rated"),
  basis: oneOf("evidence consensus not-known draft"),
  termBasis: oneOf("draft source"),
  comparable: oneOf("yes no none"),
  when: oneOf("danger urgent talk"),
  by: oneOf("text chat phone email web go"),
  id: matching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "an id"),
  language: matching(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i, "a language tag"),
  web: matching(/^https:\/\/[^\s<>"'\p{Cc}]+$/u, "an https address"),
  address: matching(/^https?:\/\//, "a web address"),
  // The one place where an address becomes something to press: nothing else may pass.
  link(value, path) {
    if (typeof value !== "string" || !isSafeAddress(value)) {
      refuse(path, "an https, tel, sms or mailto address");
    }
  },
  day(value, path) {
    const time = typeof value === "string" ? Date.parse(`${value}T00:00Z`) : NaN;
    // 30 February is read as 2 March: only a real day comes back as it was.
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
      refuse(path, "a day as YYYY-MM-DD");
    }
  },
  node(value, path) {
    if (path.split("/children/").length > deepest) refuse(path, "nested less deeply");
    anyNode(value, path);
    const { type } = value as { type: string };
    if (type === "text") object({ value: text })(value, path);
    else object({ children: list(shapes["node"]!) })(value, path);
    if (type === "link") object({ href: shapes["link"]! })(value, path);
    if (type === "term") object({ term: text })(value, path);
  },
  arm(value, path) {
    anyArm(value, path);
    const { count, outOf } = value as { count: number; outOf: number };
    if (outOf !== 100 && outOf !== 1000) refuse(`${path}/outOf`, "100 or 1000");
    if (count < 0 || count > outOf) refuse(`${path}/count`, `from 0 to ${outOf}`);
  },
};
const toShape = (text: string) => fields(text, shapes);
const anyNode = object({
  type: oneOf("text strong emphasis link paragraph list item term"),
  "ordered?": flag,
});
const anyArm = toShape("id say:text count:number outOf:number comparison?:text");

for (const [name, text] of Object.entries({
  consensus: "body:text year:number link:web",
  chance: "from:text measure:text period:text group:text studied?:number certainty arm against:arm",
  answer: "basis text:node[] more:node[] evidence:text[] consensus? chance?",
  variant: "id name:text involves:text time:text",
  option: "id name:text kind:text groupings:text[] variants:variant[]",
  outcome: "measure:text by:text group:text",
  statement: "id say:text",
  question: "id ask:text kinds:text[] outcome? matters:statement[] comparable answers:answer{}",
  source: "title:text publisher:text year?:number url?:web ref?:text",
  evidence:
    "id claim:text measure?:text period?:text group:text comparison?:text studied?:number certainty source readAs?:text checkedOn:day",
  way: "by to?:text keyword?:text then?:text hours?:text place?:text href?:link",
  contact:
    "id name:text when for?:text hours?:text cost?:text ways:way[] source sourceDate:text rungOn:day|null rungBy:text|null",
  pack: "id nation:text name:text language contacts:contact[+]",
  publisher: "name:text url?:web",
  author: "name:text credentials:text",
  method: "selection:text quality:text",
  step: "step:text on:day by:text link:web note?:text",
  development: "framework?:text steps?:step[]",
  attestation: "criterion:text met:text proof:web by:text on:day",
  about:
    "publisher authors:author[] funding?:text interests?:text published:day reviewBy:day updatePolicy:text feedback?:link evidenceMethod?:method development? attestations:attestation[]",
  withdrawn: "on:day why:text replacedBy?:text",
  translation: "of:language reviewed:flag outdated:text[] missing:text[]",
  naturalCourse: "text evidence:text[]",
  code: "system:text value:text display:text",
  need: "label:text summary:text naturalCourse? code?",
  decision: "question:text setting:text",
  audience: "for:text with:text[] ages:text",
  alongside: "id name:text text:node[] more:node[] basis evidence:text[] consensus?",
  safety: "helpFirst:flag quickExit:flag",
  edition: "language reviewed:flag",
  term: "term:text meaning:text basis:termBasis source?",
})) {
  shapes[name] = toShape(text);
}

/** Throws a `malformed` error naming the place unless the value has the shape of a compiled grid. */
export const compiledGridShape = toShape(
  "id version:text status withdrawn? language translation? country:text title:text need decision audience useWith:text " +
    "options:option[+] alongside:alongside[] questions:question[+] questionsToAsk:text[] safety evidence:evidence{} " +
    "contacts:pack[+] about readingAge:number|null translations:edition[] url?:address digest:text contactsDigest:text glossary?:term{}",
);
