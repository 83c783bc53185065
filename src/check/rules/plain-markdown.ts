import type { Nodes } from "mdast";
import { describePath } from "../describe-path.ts";
import { listWording } from "../list-wording.ts";
import type { Report, Rule, RuleContext } from "../rule.ts";
import type { Wording } from "../wording.ts";

const allowed: readonly string[] = [
  "root",
  "paragraph",
  "text",
  "strong",
  "emphasis",
  "link",
  "list",
  "listItem",
];

/** What each other construct is called, and what to write in its place. */
const others: Readonly<Record<string, { name: string; mend: string }>> = {
  html: { name: "HTML", mend: "Write plain words; **strong** and *emphasis* are made with stars." },
  image: { name: "an image", mend: "Say it in words: not everyone sees a picture." },
  imageReference: { name: "an image", mend: "Say it in words: not everyone sees a picture." },
  heading: { name: "a heading", mend: "Make it a sentence, or **strong** words." },
  code: { name: "code", mend: "Take the spaces at the start of the line, or the fence, away." },
  inlineCode: { name: "code", mend: "Take the backticks away." },
  blockquote: { name: "a quotation block", mend: "Take the `>` at the start of the line away." },
  thematicBreak: { name: "a line across", mend: "Take it out." },
  break: {
    name: "a line break",
    mend: "Start a new paragraph with an empty line, or let the words run on.",
  },
  definition: {
    name: "a link definition",
    mend: "Write the link where it stands: [words](https://…).",
  },
  linkReference: {
    name: "a link by name",
    mend: "Write the link where it stands: [words](https://…).",
  },
};

const htmlTag = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/iu;
const marks = /\*\*[^*]+\*\*|\[[^[\]]*\]\([^()\s]*\)/u;

export const plainMarkdown: Rule = {
  id: "plain-markdown",
  severity: "error",
  run(context, report) {
    for (const wording of listWording(context.source, context.kind, true)) {
      if (wording.prose) visit(wording.prose.root, context, wording, report);
      else checkPlain(context, wording, report);
    }
  },
};

function visit(node: Nodes, context: RuleContext, wording: Wording, report: Report): void {
  if (!allowed.includes(node.type)) {
    const { name, mend } = others[node.type] ?? {
      name: `\`${node.type}\``,
      mend: "Write plain words.",
    };
    report({
      path: wording.path,
      ...(wording.prose ? { place: wording.prose.placeAt(node) } : {}),
      reason: `Unexpected ${name} in ${describePath(context.source.value, wording.path)}`,
      actual: node.type,
      expected: ["paragraphs", "lists", "strong", "emphasis", "links"],
      note: `${mend} A cell holds paragraphs, lists, strong, emphasis and links.`,
    });
    return;
  }
  if ("children" in node) for (const child of node.children) visit(child, context, wording, report);
}

function checkPlain({ source }: RuleContext, { path, text }: Wording, report: Report): void {
  const html = htmlTag.exec(text)?.[0];
  const found = html ?? marks.exec(text)?.[0];
  if (found === undefined) return;
  report({
    path,
    reason: `Unexpected ${html === undefined ? "Markdown" : "HTML"} in ${describePath(source.value, path)}`,
    actual: found,
    note: "These words are shown just as they stand: write them plain.",
  });
}
