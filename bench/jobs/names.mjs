// J6: axe, and the cells whose row and column names reach a screen reader, from Chromium's accessibility tree.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { openPage } from "../browser/open-page.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** @returns {Promise<{ violations: Record<string, number>, named: number, cells: number }>} `violations`: rule to elements; `named`: share of the cells */
export async function measureNames({ browser, url, fixture, expected, table }, { id }) {
  const { page, session, close } = await openPage(browser, `${url}${fixture}/${id}/`, { expected });
  const named = await readNamedShare(session, table);
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const found = await globalThis.axe.run("main", { runOnly: { type: "tag", values: tags } });
    return Object.fromEntries(found.violations.map(({ id, nodes }) => [id, nodes.length]));
  });
  await close();
  return { violations, named };
}

/**
 * The share of answers for which the tree has a cell with that text, in a row with a header that names its
 * question, at a place in the row whose column header names its option. An answer in a group that is named by
 * both (a list, a stack) counts too.
 *
 * @param {import("puppeteer-core").CDPSession} session
 * @param {import("../fixture/read-table.mjs").Table} table
 */
export async function readNamedShare(session, table) {
  const named = await listNamed(session, table);
  return named.length / (table.questions.length * table.options.length);
}

/** @returns {Promise<string[]>} the answers with their names, as `<question> <option>` */
export async function listNamed(session, { options, questions }) {
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const tree = createTree(nodes);
  const cells = nodes
    .filter((node) => tree.hasRole(node, ["cell", "gridcell"]))
    .map(tree.describeCell);
  const groups = nodes
    .filter((node) => tree.hasRole(node, ["group", "radiogroup", "region", "article"]))
    .map((node) => ({ label: String(node.name?.value ?? ""), text: tree.textOf(node) }));
  const hasAll = (text, pieces) => pieces.every((piece) => has(text, piece));
  const isNamed = (ask, name, pieces) =>
    cells.some(
      (cell) => hasAll(cell.text, pieces) && has(cell.row, ask) && has(cell.column, name),
    ) ||
    groups.some(
      ({ label, text: whole }) => has(label, ask) && has(label, name) && hasAll(whole, pieces),
    );
  return questions.flatMap(({ id, ask, answers }) =>
    answers.flatMap(({ pieces }, at) =>
      isNamed(ask, options[at].name, pieces) ? [`${id} ${options[at].id}`] : [],
    ),
  );
}

function createTree(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = (node) => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const parentOf = (node) => byId.get(node.parentId);
  const hasRole = (node, roles) => !node.ignored && roles.includes(String(node.role?.value));
  const textOf = (node) =>
    hasRole(node, ["StaticText"])
      ? String(node.name?.value ?? "")
      : childrenOf(node).map(textOf).join(" ");
  const nameOf = (node) => `${node.name?.value ?? ""} ${textOf(node)}`;
  const findUp = (node, roles) => {
    let up = parentOf(node);
    while (up && !hasRole(up, roles)) up = parentOf(up);
    return up;
  };
  const findWithin = (node, roles) =>
    childrenOf(node).flatMap((child) =>
      hasRole(child, roles) ? [child] : findWithin(child, roles),
    );
  const inRow = (row) => findWithin(row, ["cell", "gridcell", "columnheader", "rowheader"]);

  const headsOf = (table) =>
    findWithin(table, ["row"])
      .map(inRow)
      .find((cells) => cells.some((cell) => hasRole(cell, ["columnheader"])));
  return {
    hasRole,
    textOf,
    /** A cell's text with the names of its row's header and of the column header above it. */
    describeCell(cell) {
      const row = findUp(cell, ["row"]);
      const table = row && findUp(row, ["table", "grid", "treegrid"]);
      if (!table) return { text: textOf(cell), row: "", column: "" };
      const cells = inRow(row);
      const head = headsOf(table)?.[cells.indexOf(cell)];
      return {
        text: nameOf(cell),
        row: cells
          .filter((one) => hasRole(one, ["rowheader"]))
          .map(nameOf)
          .join(" "),
        column: head && hasRole(head, ["columnheader"]) ? nameOf(head) : "",
      };
    },
  };
}

function has(whole, part) {
  const squeeze = (text) => text.replace(/\s+/g, "").toLowerCase();
  return squeeze(whole).includes(squeeze(part));
}
