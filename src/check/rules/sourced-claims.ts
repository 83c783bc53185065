import type { FileKind } from "../library/find-file-kind.ts";
import type { Holder, Library } from "../library/library.ts";
import { readFolders } from "../library/read-folders.ts";
import { findNearest } from "../naming/find-nearest.ts";
import type { Cell, Citation, GridOutline } from "../outline/grid-outline.ts";
import { listCells } from "../outline/list-cells.ts";
import { isPlaceholder } from "../placeholder/is-placeholder.ts";
import type { Report, Rule } from "../rule.ts";

/**
 * A claim without its source: `evidence` that names no entry or one that the register does not have,
 * `consensus` without a body, and drafts in a grid that says it has been agreed.
 *
 * Readers can trust an answer only as far as they can follow it. So each says what it rests on, and what it
 * names has to exist: entries, and the contacts packs too.
 *
 * IPDAS C2.
 *
 * @example good
 * ```yaml
 * alongside:
 *   - id: tell-someone
 *     text: Some homes get quieter by themselves.
 *     basis: evidence
 *     evidence: [qp-003]
 * ```
 *
 * @example bad: Evidence that is not named
 * ```yaml
 * questions:
 *   - id: downsides
 *     answers:
 *       stay: { text: Some homes get quieter., basis: evidence }
 * ```
 * ```text
 * 4:53 error Missing `evidence` in the answer of *Stay at home* to *What are the downsides?*, whose basis is `evidence`
 *   Name the entries of the register that its words rest on, or give it the basis `draft`.
 * ```
 *
 * @example bad: An entry that does not exist
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       stay:
 *         evidence: [qp-01]
 * ```
 * ```text
 * 5:20 error Unexpected `qp-01` in the answer of *Stay at home* to *How likely is it to help?*: the evidence register has no such entry
 *   Did you mean `qp-001`?
 * ```
 *
 * @example bad: A body that is not named
 * ```yaml
 * questions:
 *   - id: what-like
 *     answers:
 *       library:
 *         consensus: null
 *         basis: consensus
 * ```
 * ```text
 * 6:16 error Missing `consensus` in the answer of *Read in the library* to *What is it like, and where do I get it?*, whose basis is `consensus`
 *   Add `consensus` with the `body` that advises this, the `year` and the `link`.
 * ```
 *
 * @example bad: A contacts pack that does not exist
 * ```yaml
 * contacts: [gb-eng, gb-end]
 * ```
 * ```text
 * 1:20 error Unexpected `gb-end` in this grid: the contacts packs have no such id
 *   Did you mean `gb-eng`?
 * ```
 */
export const sourcedClaims: Rule = {
  id: "sourced-claims",
  severity: "error",
  run({ grid, library }, report) {
    if (!grid) return;
    const cells = listCells(grid);
    for (const cell of cells) checkBasis(grid, cell, report);
    const cited = cells.flatMap(({ evidence }) => evidence);
    if (hasRegister("evidence", cited, library, report)) {
      for (const cell of cells) {
        for (const citation of cell.evidence) {
          checkCitation(citation, cell.title, "evidence", library, report);
        }
        checkChance(cell, library, report);
      }
    }
    if (!hasRegister("contacts", grid.contacts, library, report)) return;
    for (const citation of grid.contacts) {
      checkCitation(citation, "this grid", "contacts", library, report);
    }
  },
};

function checkBasis(grid: GridOutline, cell: Cell, report: Report): void {
  const path = [...cell.path, "basis"];
  if (cell.basis === "evidence" && !cell.hasEvidence) {
    report({
      path,
      reason: `Missing \`evidence\` in ${cell.title}, whose basis is \`evidence\``,
      note: "Name the entries of the register that its words rest on, or give it the basis `draft`.",
    });
  }
  if (cell.basis === "consensus" && !cell.hasConsensus) {
    report({
      path,
      reason: `Missing \`consensus\` in ${cell.title}, whose basis is \`consensus\``,
      note: "Add `consensus` with the `body` that advises this, the `year` and the `link`.",
    });
  }
  // Of a basis that is misspelt the rule `schema` tells.
  if (isOtherBasis(cell.basis) && cell.hasConsensus) {
    report({
      path: [...cell.path, "consensus"],
      part: "key",
      reason: `Unexpected \`consensus\` in ${cell.title}, whose basis is \`${cell.basis}\``,
      note: "Write `basis: consensus`, which may cite evidence too, or take `consensus` out.",
    });
  }
  if (cell.basis === "draft" && (grid.status === "reviewed" || grid.status === "endorsed")) {
    report({
      path,
      reason: `Unexpected basis \`draft\` for ${cell.title} in a grid with the status \`${grid.status}\``,
      actual: "draft",
      expected: ["evidence", "consensus", "not-known"],
      note: "Say what these words rest on, or keep the grid a draft until somebody has agreed them.",
    });
  }
}

function isOtherBasis(basis: string | undefined): boolean {
  return basis !== undefined && ["evidence", "not-known", "draft"].includes(basis);
}

const things = { evidence: ["entry", "entries"], contacts: ["pack", "packs"] } as const;

/** Reports a register that is not there at all: once, however often the grid names it. */
function hasRegister(
  kind: keyof typeof things,
  named: readonly Citation[],
  library: Library,
  report: Report,
): boolean {
  const [first] = named;
  const folders = readFolders(library);
  if (!first || folders.kinds.has(kind)) return true;
  const misplaced = folders.misplaced.get(kind);
  const count = new Set(named.map(({ id }) => id)).size;
  report({
    path: first.path,
    reason: `Missing the folder \`${kind}\`: this grid names ${count} ${things[kind][count === 1 ? 0 : 1]} of it`,
    note: misplaced
      ? `${misplaced} seems to belong to it: call its folder \`${kind}\`.`
      : `Put the register's files into a folder of that name, next to the grid's own folder.`,
  });
  return false;
}

function checkCitation(
  { id, path }: Citation,
  owner: string,
  kind: Extract<FileKind, "evidence" | "contacts">,
  library: Library,
  report: Report,
): void {
  // That it is to be filled in is told by its own rule.
  if (isPlaceholder(id)) return;
  const register: ReadonlyMap<string, Holder> = library[kind];
  const noun = kind === "evidence" ? "the evidence register" : "the contacts packs";
  // Of what has not the form of an id the rule `schema` tells.
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) return;
  const held = register.get(id);
  if (held && !library.broken.has(held)) return;
  if (held) {
    const { line, column } = held.source.placeOf(held.path).start;
    report({
      path,
      reason: `\`${id}\`, named in ${owner}, cannot be used yet: it or its file has an error`,
      actual: id,
      note: `Mend that first. It stands at ${held.source.path}:${line}:${column}.`,
    });
    return;
  }
  const meant = findNearest(id, register.keys());
  const unread = library.files.filter(
    (file) => file.kind === kind && file.source.value === undefined,
  );
  const hint =
    meant === undefined ? `Add it to ${noun}, or name another.` : `Did you mean \`${meant}\`?`;
  report({
    path,
    reason: `Unexpected \`${id}\` in ${owner}: ${noun} ${kind === "evidence" ? "has" : "have"} no such ${kind === "evidence" ? "entry" : "id"}`,
    actual: id,
    ...(meant === undefined ? {} : { expected: [meant] }),
    note: unread[0]
      ? `It may be in ${unread[0].source.path}, which cannot be read: mend that first.`
      : hint,
  });
}

function checkChance({ chance, evidence, title }: Cell, library: Library, report: Report): void {
  const from = chance?.from;
  if (!chance || from === undefined || evidence.some(({ id }) => id === from)) return;
  const path = [...chance.path, "from"];
  if (library.evidence.has(from)) {
    report({
      path,
      reason: `Unexpected \`${from}\` for \`chance\` in ${title}, which does not cite it`,
      actual: from,
      expected: evidence.map(({ id }) => id),
      note: `Add \`${from}\` to its \`evidence\`: what is drawn is a claim too.`,
    });
  } else {
    checkCitation({ id: from, path }, `\`chance\` of ${title}`, "evidence", library, report);
  }
}
