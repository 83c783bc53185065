import type { Link, Nodes } from "mdast";
import { isSafeAddress } from "../../compiled/index.ts";
import { describePath } from "../naming/describe-path.ts";
import { shorten } from "../naming/shorten.ts";
import type { Report, Rule, RuleContext } from "../rule.ts";
import { listWording, type Wording } from "../wording/list-wording.ts";

const schemes: readonly string[] = ["https", "tel", "sms", "mailto"];
const emptyWords =
  /^(?:click |tap |press |see |read |go )?(?:here|this|this link|this page|link|the link|more|read more|learn more|find out more|website|page|https?:\/\/\S*|www\.\S*)$/iu;

/**
 * A link that is not to an https address, and a link whose words do not say where it leads.
 *
 * A page for families may not send them through an open connection, run a script, or open a file. Besides
 * `https:` a link may start with `tel:`, `sms:` or `mailto:`; in a grid `inline-contacts` refuses those too. Links are read
 * aloud by themselves, out of their sentence: "here" says nothing there, and is warned of. Words that look
 * like an address other than the link's own send readers where they did not mean to go.
 *
 * WCAG 2.2, 2.4.4.
 *
 * @example good
 * ```yaml
 * alongside:
 *   - id: tell-someone
 *     text: Read [how the library helps](https://example.org/library).
 * ```
 *
 * @example bad: A script
 * ```yaml
 * alongside:
 *   - id: tell-someone
 *     text: Read [how the library helps](javascript:alert%281%29).
 * ```
 * ```text
 * 3:16 error Unexpected link to `javascript:alert%281%29` in `text` of the alongside item *Tell someone*: `javascript:` is not allowed
 *   Link to an address that starts with https://, or take the link out and keep its words.
 * ```
 *
 * @example bad: Words that are another address
 * ```yaml
 * alongside:
 *   - id: tell-someone
 *     text: Read [library.example.org](https://example.com/elsewhere).
 * ```
 * ```text
 * 3:16 error Unexpected words "library.example.org" on a link to `https://example.com/elsewhere` in `text` of the alongside item *Tell someone*: they look like another address
 *   Name the page it leads to in words, or mend the address.
 * ```
 *
 * @example bad: An open connection, and words that say nothing
 * ```yaml
 * alongside:
 *   - id: tell-someone
 *     text: For the library's hours click [here](http://example.org/library).
 * ```
 * ```text
 * 3:41 error Unexpected link to `http://example.org/library` in `text` of the alongside item *Tell someone*: `http:` is not allowed
 *   Link to an address that starts with https://, or take the link out and keep its words.
 * 3:41 warning Unexpected words "here" on a link in `text` of the alongside item *Tell someone*
 *   Name the page it leads to: read aloud in a list of links, these words say nothing.
 * ```
 */
export const safeLinks: Rule = {
  id: "safe-links",
  severity: "error",
  run(context, report) {
    for (const wording of listWording(context.source, context.kind)) {
      if (wording.prose) visit(wording.prose.root, context, wording, report);
    }
  },
};

function visit(node: Nodes, context: RuleContext, wording: Wording, report: Report): void {
  if (node.type === "link") checkLink(node, context, wording, report);
  if ("children" in node) for (const child of node.children) visit(child, context, wording, report);
}

function checkLink(link: Link, { source }: RuleContext, wording: Wording, report: Report): void {
  const { path, prose } = wording;
  const place = prose ? { place: prose.placeAt(link) } : {};
  const owner = describePath(source.value, path);
  const problem = findProblem(link.url);
  if (problem !== undefined) {
    const reason = `Unexpected link to \`${shorten(link.url)}\` in ${owner}: ${problem}`;
    const note =
      "Link to an address that starts with https://, or take the link out and keep its words.";
    report({ path, ...place, reason, actual: link.url, expected: schemes, note });
  }
  const words = readWords(link).trim();
  if (words === "") {
    const reason = `Unexpected link without words in ${owner}`;
    report({
      path,
      ...place,
      reason,
      note: "Name the page it leads to: [NHS page on sleep](https://…).",
    });
    return;
  }
  const named = findNamedHost(words);
  if (named !== undefined && problem === undefined && named !== readHost(link.url)) {
    report({
      path,
      ...place,
      reason: `Unexpected words "${shorten(words)}" on a link to \`${shorten(link.url)}\` in ${owner}: they look like another address`,
      actual: words,
      note: "Name the page it leads to in words, or mend the address.",
    });
  } else if (emptyWords.test(words)) {
    report({
      path,
      ...place,
      severity: "warning",
      reason: `Unexpected words "${shorten(words)}" on a link in ${owner}`,
      actual: words,
      note: "Name the page it leads to: read aloud in a list of links, these words say nothing.",
    });
  }
}

/** The host that the words of a link name, where they are an address and nothing else. */
function findNamedHost(words: string): string | undefined {
  const found = /^(?:[a-z]+:\/\/)?((?:[a-z\d-]+\.)+[a-z]{2,})(?:[:/?#]\S*)?$/i.exec(words)?.[1];
  return found?.toLowerCase().replace(/^www\./, "");
}

function readHost(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : undefined;
}

function findProblem(url: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return "it has no https:// at its start";
  if (!schemes.includes(scheme)) return `\`${scheme}:\` is not allowed`;
  if (
    scheme === "https" &&
    (!/^https:\/\/[^\s/\\@]+(?:[/?#]|$)/i.test(url) || !URL.canParse(url))
  ) {
    return "it is no full web address";
  }
  return isSafeAddress(url) ? undefined : "it is no full address";
}

function readWords(node: Nodes): string {
  if ("children" in node) return node.children.map(readWords).join("");
  return "value" in node ? node.value : "";
}
