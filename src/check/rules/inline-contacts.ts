import type { Nodes } from "mdast";
import { describePath } from "../naming/describe-path.ts";
import type { Report, Rule, RuleContext } from "../rule.ts";
import { listPassages } from "../wording/list-passages.ts";
import { listWording, type Wording } from "../wording/list-wording.ts";

/** What is told as which kind of contact. The first that matches a stretch of words names it. */
const contacts: readonly { name: string; pattern: RegExp }[] = [
  { name: "email address", pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/giu },
  {
    name: "number to text",
    pattern: /\btext(?:ing|s)?\b[^.!?\d]{0,40}(\d{5,6})(?!\d)/giu,
  },
  {
    name: "phone number",
    pattern: /(?<![\w./,-])(?:\+|\(?0)\d(?:[\s().-]{0,2}\d){6,14}(?![\d/])/gu,
  },
  { name: "phone number", pattern: /(?<![\w./,-])\d{3,4}[\s-]\d{3,4}[\s-]\d{3,4}(?![\d/-])/gu },
  { name: "phone number", pattern: /(?<![\w./,-])116[\s-]?\d{3}(?!\d)/gu },
  {
    name: "phone number",
    pattern: /(?<![\w./,-])999(?!\d|[,-]\d|\s?(?:people|pupils|children)|\.\d)/gu,
  },
  {
    name: "phone number",
    pattern:
      /\b(?:call(?:ing)?|ring(?:ing)?|phone|dial(?:ling)?|text(?:ing)?|NHS|(?:help|advice|us|them|24|team|someone|doctor|line)\son)\s(111|112|101)(?!\d|[,-]\d|\.\d|\s(?:people|pupils|children|young|in|of|out)\b)/giu,
  },
];

/** What every contact holds: no other words need to be looked through seven times. */
const mayHoldContact = /@|\d[\s().-]{0,2}\d[\s().-]{0,2}\d/u;

/**
 * A phone number, a number to text, or an email address outside the contacts packs.
 *
 * A number that is wrong, or no longer answered, is worst where it is needed most. So contacts stand in one
 * place, `contacts/`, with their source and the day somebody last rang, and every page shows them first.
 * Everything else that a page may print is held to this, the evidence register too.
 *
 * @example good
 * ```yaml
 * alongside:
 *   - id: tell-someone
 *     text: The contacts stand first.
 * ```
 *
 * @example bad: A number to ring, and one to text
 * ```yaml
 * alongside:
 *   - id: tell-someone
 *     text: Ring the library on 01632 960 123, or text READ to 60123.
 * ```
 * ```text
 * 3:31 error Unexpected phone number "01632 960 123" in `text` of the alongside item *Tell someone*
 *   Take it out, and put it in a contacts pack, where it carries the day somebody last rang it. The page shows the packs first.
 * 3:62 error Unexpected number to text "60123" in `text` of the alongside item *Tell someone*
 *   Take it out, and put it in a contacts pack, where it carries the day somebody last rang it. The page shows the packs first.
 * ```
 *
 * @example bad: A link to a number
 * ```yaml
 * questions:
 *   - id: downsides
 *     answers:
 *       stay:
 *         text: If it gets too much, [ring the library](tel:01632960123).
 * ```
 * ```text
 * 5:36 error Unexpected link to `tel:01632960123` in `text` of the answer of *Stay at home* to *What are the downsides?*
 *   Take it out, and put it in a contacts pack, where it carries the day somebody last rang it. The page shows the packs first.
 * ```
 *
 * @example bad: An address in the evidence register
 * ```yaml evidence
 * entries:
 *   - id: qp-003
 *     claim: Write to reading@example.org for the survey of homes.
 * ```
 * ```text
 * 3:12 error Unexpected email address "reading@example.org" in `claim` of the entry `qp-003`
 *   Take it out, and put it in a contacts pack, where it carries the day somebody last rang it. The page shows the packs first.
 * grids/quiet-place/grid.yaml:14:16 error `qp-003`, named in the natural course of the need, cannot be used yet: it or its file has an error [sourced-claims]
 *   Mend that first. It stands at grids/evidence/reading.yaml:2:5.
 * ```
 */
export const inlineContacts: Rule = {
  id: "inline-contacts",
  severity: "error",
  run(context, report) {
    // The packs are the one place where contacts stand, with the day somebody last rang them.
    if (context.kind === "contacts") return;
    for (const wording of listWording(context.source, context.kind, true)) {
      checkWords(context, wording, report);
      if (wording.prose) checkLinks(wording.prose.root, context, wording, report);
    }
  },
};

function checkWords({ source }: RuleContext, { path, text }: Wording, report: Report): void {
  for (const passage of listPassages(source, path, text)) {
    if (!mayHoldContact.test(passage.text)) continue;
    const told: [number, number][] = [];
    for (const { name, pattern } of contacts) {
      for (const match of passage.text.matchAll(pattern)) {
        const say = match[1] ?? match[0];
        const start = match.index + match[0].lastIndexOf(say);
        const end = start + say.length;
        if (told.some(([from, to]) => start < to && end > from)) continue;
        told.push([start, end]);
        report({
          path,
          place: passage.placeOf(start, end),
          reason: `Unexpected ${name} "${say}" in ${describePath(source.value, path)}`,
          actual: say,
          note: mend,
        });
      }
    }
  }
}

const mend =
  "Take it out, and put it in a contacts pack, where it carries the day somebody last rang it. The page shows the packs first.";

function checkLinks(node: Nodes, context: RuleContext, wording: Wording, report: Report): void {
  if (node.type === "link" && /^(?:tel|sms|mailto):/i.test(node.url)) {
    report({
      path: wording.path,
      ...(wording.prose ? { place: wording.prose.placeAt(node) } : {}),
      reason: `Unexpected link to \`${node.url}\` in ${describePath(context.source.value, wording.path)}`,
      actual: node.url,
      note: mend,
    });
  }
  if ("children" in node)
    for (const child of node.children) checkLinks(child, context, wording, report);
}
