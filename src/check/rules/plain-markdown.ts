import type { Html, Nodes, Text } from "mdast";
import { describePath } from "../naming/describe-path.ts";
import type { Report, Rule, RuleContext } from "../rule.ts";
import { listWording, type Wording } from "../wording/list-wording.ts";

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
  image: { name: "image", mend: "Say it in words: not everyone sees a picture." },
  imageReference: { name: "image", mend: "Say it in words: not everyone sees a picture." },
  heading: { name: "heading", mend: "Make it a sentence, or **strong** words." },
  code: { name: "code", mend: "Take the spaces at the start of the line, or the fence, away." },
  inlineCode: { name: "code", mend: "Take the backticks away." },
  blockquote: { name: "quotation block", mend: "Take the `>` at the start of the line away." },
  thematicBreak: { name: "line across", mend: "Take it out." },
  break: {
    name: "line break",
    mend: "Start a new paragraph with an empty line, or let the words run on.",
  },
  definition: {
    name: "link definition",
    mend: "Write the link where it stands: [words](https://…).",
  },
  linkReference: {
    name: "link by name",
    mend: "Write the link where it stands: [words](https://…).",
  },
};

/** Marks that were meant as something and stand in the words as they are. */
const slips: readonly { pattern: RegExp; name: string; mend: string }[] = [
  {
    pattern: /^[^\n|]*\|[^\n]*\n[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|/mu,
    name: "table",
    mend: "Say it in sentences, or as a list.",
  },
  {
    pattern: /\[[^[\]\n]{1,200}\]\s{1,3}\((?:https?|mailto|tel|sms):/iu,
    name: "space between the words and the address of a link",
    mend: "Write [words](https://…), without a space between them.",
  },
  {
    pattern: /\*\*/u,
    name: "`**` without its other half",
    mend: "Put `**` close before and close after the strong words, or take it out.",
  },
  {
    pattern: /^[ \t]*:{2,3}[a-z][a-z-]*(?:\{|[ \t]*$)/imu,
    name: "directive",
    mend: "In YAML it is a key beside `text`, for example `chance`.",
  },
];

const htmlTag = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/iu;
const marks = /\*\*[^*]+\*\*|\[[^[\]]*\]\([^()\s]*\)/u;

/**
 * HTML, images, headings, tables and anything else that a cell cannot hold.
 *
 * A cell is read on a telephone, aloud by a screen reader, and on a printed sheet. It holds paragraphs,
 * lists, **strong** and *emphasis*, and links. Words outside cells (names, titles) are shown just as they
 * stand. Nothing from a file ever reaches a page as HTML.
 *
 * @example good
 * ```yaml
 * questions:
 *   - id: downsides
 *     answers:
 *       stay:
 *         text: It stays **loud**. Ask [the library](https://example.org/library) when it opens.
 *       library: { text: It may be **closed**. }
 *       headphones: { text: They may **press**. }
 * ```
 *
 * @example bad: HTML
 * ```yaml
 * questions:
 *   - id: downsides
 *     answers:
 *       stay:
 *         text: It stays <b>loud</b>.
 * ```
 * ```text
 * 5:24 error Unexpected HTML in `text` of the answer of *Stay at home* to *What are the downsides?*
 *   Write plain words; **strong** and *emphasis* are made with stars. A cell holds paragraphs, lists, strong, emphasis and links.
 * ```
 *
 * @example bad: An image, and a heading
 * ```yaml
 * alongside:
 *   - id: tell-someone
 *     text: |
 *       # Tell someone
 *
 *       ![A loud room](https://example.org/room.png)
 * ```
 * ```text
 * 4:7 error Unexpected heading in `text` of the alongside item *Tell someone*
 *   Make it a sentence, or **strong** words. A cell holds paragraphs, lists, strong, emphasis and links.
 * 6:7 error Unexpected image in `text` of the alongside item *Tell someone*
 *   Say it in words: not everyone sees a picture. A cell holds paragraphs, lists, strong, emphasis and links.
 * ```
 *
 * @example bad: A link with a space in it, and stars that are not closed
 * ```yaml
 * alongside:
 *   - id: tell-someone
 *     text: Read [how it helps] (https://example.org/library). It is **free.
 * ```
 * ```text
 * 3:11 error Unexpected space between the words and the address of a link in `text` of the alongside item *Tell someone*
 *   Write [words](https://…), without a space between them. Readers would see these signs as they are.
 * 3:11 error Unexpected `**` without its other half in `text` of the alongside item *Tell someone*
 *   Put `**` close before and close after the strong words, or take it out. Readers would see these signs as they are.
 * ```
 *
 * @example bad: A table, and a directive
 * ```yaml
 * questions:
 *   - id: downsides
 *     answers:
 *       stay:
 *         text: |
 *           | Day | Noise |
 *           | --- | ----- |
 *       library:
 *         text: |
 *           It may be closed.
 *
 *           ::chance{from="qp-001"}
 * ```
 * ```text
 * 6:11 error Unexpected table in `text` of the answer of *Stay at home* to *What are the downsides?*
 *   Say it in sentences, or as a list. Readers would see these signs as they are.
 * 12:11 error Unexpected directive in `text` of the answer of *Read in the library* to *What are the downsides?*
 *   In YAML it is a key beside `text`, for example `chance`. Readers would see these signs as they are.
 * ```
 *
 * @example bad: Markdown in a name
 * ```yaml
 * options:
 *   - id: library
 *     name: Read in the **library**
 * ```
 * ```text
 * 3:11 error Unexpected Markdown in `name` of the option *Read in the **library***
 *   These words are shown just as they stand: write them plain.
 * ```
 */
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
  // The tag that closes what an earlier one opened is no second mistake.
  if (node.type === "html" && node.value.startsWith("</") && isOpened(node, wording)) return;
  if (node.type === "text") {
    checkText(node, context, wording, report);
    return;
  }
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

function checkText(node: Text, context: RuleContext, wording: Wording, report: Report): void {
  for (const { pattern, name, mend } of slips) {
    if (!pattern.test(node.value)) continue;
    report({
      path: wording.path,
      ...(wording.prose ? { place: wording.prose.placeAt(node) } : {}),
      reason: `Unexpected ${name} in ${describePath(context.source.value, wording.path)}`,
      actual: node.value,
      note: `${mend} Readers would see these signs as they are.`,
    });
  }
}

function isOpened(closing: Html, { text }: Wording): boolean {
  const name = /^<\/([a-z][a-z0-9-]*)/iu.exec(closing.value)?.[1];
  const before = text.slice(0, closing.position?.start.offset);
  return name !== undefined && before.toLowerCase().includes(`<${name.toLowerCase()}`);
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
