import type { Page, Protocol } from "puppeteer-core";

type AXNode = Protocol.Accessibility.AXNode;

/** A table as assistive technology is told of it. */
export interface AccessibleTable {
  readonly name: string;
  /** Names of the column headers, from left to right; a corner that is a header is among them. */
  readonly columns: readonly string[];
  /** The rows that have a row header, from top to bottom. */
  readonly rows: readonly AccessibleRow[];
}

/** One row with its header's name and the name, or else the text, of each of its cells. */
export interface AccessibleRow {
  readonly name: string;
  readonly cells: readonly string[];
}

/**
 * Reads every table from Chromium's accessibility tree, through shadow roots. What the tree
 * leaves out (a row whose role was taken away, a header that is not displayed) is left out here.
 */
export async function readTables(page: Page): Promise<AccessibleTable[]> {
  const session = await page.createCDPSession();
  try {
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    return nodes
      .filter((node) => hasRole(node, "table", "grid"))
      .map((node) => toTable(node, byId));
  } finally {
    await session.detach();
  }
}

function toTable(table: AXNode, byId: Map<string, AXNode>): AccessibleTable {
  const rows = findWithin(table, byId, ["row"]);
  const inRow = (row: AXNode, ...roles: string[]) =>
    findWithin(row, byId, roles).map((node) => nameOf(node, byId));
  return {
    name: nameOf(table, byId),
    columns: rows.flatMap((row) => inRow(row, "columnheader")),
    rows: rows
      .filter((row) => inRow(row, "rowheader").length > 0)
      .map((row) => ({
        name: inRow(row, "rowheader").join(" "),
        cells: inRow(row, "cell", "gridcell"),
      })),
  };
}

// Nodes of these roles below a node, without looking inside one that was found.
function findWithin(node: AXNode, byId: Map<string, AXNode>, roles: string[]): AXNode[] {
  return childrenOf(node, byId).flatMap((child) =>
    hasRole(child, ...roles) ? [child] : findWithin(child, byId, roles),
  );
}

function hasRole(node: AXNode, ...roles: string[]): boolean {
  return !node.ignored && roles.includes(String(node.role?.value));
}

function nameOf(node: AXNode, byId: Map<string, AXNode>): string {
  const name = String(node.name?.value ?? "").trim();
  return name || textOf(node, byId).replace(/\s+/g, " ").trim();
}

function textOf(node: AXNode, byId: Map<string, AXNode>): string {
  if (hasRole(node, "StaticText")) return String(node.name?.value ?? "");
  return childrenOf(node, byId)
    .map((child) => textOf(child, byId))
    .join(" ");
}

function childrenOf(node: AXNode, byId: Map<string, AXNode>): AXNode[] {
  return (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
}
