import type { Nodes } from "mdast";
import { describePath } from "../describe-path.ts";
import { listPassages } from "../list-passages.ts";
import { listWording } from "../list-wording.ts";
import type { Report, Rule, RuleContext } from "../rule.ts";
import type { Wording } from "../wording.ts";

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
    pattern: /(?<![\w./,-])999(?![\d,-]|\s?(?:people|pupils|children)|\.\d)/gu,
  },
  {
    name: "phone number",
    pattern:
      /\b(?:call(?:ing)?|ring(?:ing)?|phone|dial(?:ling)?|text(?:ing)?|NHS|on|to)\s(1[01]\d|112)(?![\d,-]|\.\d|\s?(?:people|pupils|children|young|in\b|of\b|out\b))/giu,
  },
];

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
