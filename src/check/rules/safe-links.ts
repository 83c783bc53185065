import type { Link, Nodes } from "mdast";
import { describePath } from "../describe-path.ts";
import { listWording } from "../list-wording.ts";
import type { Report, Rule, RuleContext } from "../rule.ts";
import { shorten } from "../shorten.ts";
import type { Wording } from "../wording.ts";

const schemes: readonly string[] = ["https", "tel", "sms", "mailto"];
const emptyWords =
  /^(?:click |tap |press |see |read |go )?(?:here|this|this link|this page|link|the link|more|read more|learn more|find out more|website|page|https?:\/\/\S*|www\.\S*)$/iu;

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

function findProblem(url: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return "it has no https:// at its start";
  if (!schemes.includes(scheme)) return `\`${scheme}:\` is not allowed`;
  if (scheme !== "https") return undefined;
  if (!/^https:\/\/[^\s/\\@]+(?:[/?#]|$)/i.test(url) || !URL.canParse(url)) {
    return "it is no full web address";
  }
  return undefined;
}

function readWords(node: Nodes): string {
  if ("children" in node) return node.children.map(readWords).join("");
  return "value" in node ? node.value : "";
}
