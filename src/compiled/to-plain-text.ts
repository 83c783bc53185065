import type { ProseNode } from "./generated/compiled-grid.ts";

/**
 * Prose as plain text: paragraphs apart by an empty line, items on lines of their own that open
 * with a hyphen or a number, the address of a link in brackets after its words unless it is them.
 */
export function toPlainText(prose: readonly ProseNode[]): string {
  return prose.map((node) => writeBlock(node, "")).join("\n\n");
}

function writeBlock(node: ProseNode, indent: string): string {
  if (node.type !== "list") return writeInline(node);
  return (node.children ?? [])
    .map((item, index) => writeItem(item, node.ordered ? `${index + 1}. ` : "- ", indent))
    .join("\n");
}

function writeItem(item: ProseNode, bullet: string, indent: string): string {
  const inner = indent + " ".repeat(bullet.length);
  let text = indent + bullet;
  let startsLine = false;
  for (const [index, child] of (item.children ?? []).entries()) {
    const isBlock = child.type === "list" || child.type === "paragraph";
    if (index > 0 && (isBlock || startsLine)) text += "\n" + (child.type === "list" ? "" : inner);
    text += child.type === "list" ? writeBlock(child, inner) : writeInline(child);
    startsLine = isBlock;
  }
  return text;
}

function writeInline(node: ProseNode): string {
  if (node.type === "text") return node.value ?? "";
  const words = (node.children ?? []).map(writeInline).join("");
  if (node.type !== "link" || !node.href) return words;
  const address = node.href.replace(/^(mailto|tel|sms):/, "");
  return address === words || node.href === words ? words : `${words} (${address})`;
}
