import type { Source, TreePath } from "../../author/index.ts";
import type { Holder } from "../library/library.ts";
import { describePath } from "../naming/describe-path.ts";
import type { Report, Rule } from "../rule.ts";
import { readList, readPath, readText } from "../tree.ts";

/**
 * An id used twice, in one list or over all files; it points at the first.
 *
 * Records, links and exceptions name parts of a grid by their ids, and grids cite evidence by its id. Two
 * things under one id would be taken for each other.
 *
 * @example good
 * ```yaml
 * options:
 *   - id: stay
 *   - id: library
 * ```
 *
 * @example bad: Two options
 * ```yaml
 * options:
 *   - id: library
 *   - id: library
 *     name: Read in another library
 *     kind: community
 *     covers: [library]
 *     groupings: [thriving]
 * ```
 * ```text
 * 3:9 error Unexpected id `library`, which the option *Read in the library* has already
 *   The first stands at 2:9. Give this one an id of its own.
 * ```
 *
 * @example bad: Two entries of the evidence register
 * ```yaml evidence
 * entries:
 *   - id: qp-001
 *   - id: qp-001
 *     claim: Something else.
 *     about: [home]
 *     group: people who read
 *     certainty: low
 *     source: { title: Another made-up study, publisher: A test, year: 2020 }
 *     checkedOn: "2026-01-01"
 * ```
 * ```text
 * 3:9 error Unexpected id `qp-001`, which the entry `qp-001` has already
 *   The first stands at 2:9. Give this one an id of its own.
 * ```
 */
export const uniqueIds: Rule = {
  id: "unique-ids",
  severity: "error",
  onUnreadable: true,
  run({ source, kind, library }, report) {
    for (const { rule, message, place, suggestion } of source.problems) {
      const note = suggestion === undefined ? "" : `Write \`${suggestion}\` here.`;
      if (rule === "unique-ids") report({ path: [], place, reason: message, note });
    }
    for (const list of findLists(source.value)) checkList(source, list, report);
    if (kind === "evidence") checkRegister(source, "entries", library.evidence, report);
    if (kind === "resources") checkRegister(source, "resources", library.resources, report);
    if (kind === "glossary") {
      const terms = library.terms.get(readText(source.value, "language") ?? "");
      checkRegister(source, "terms", terms ?? new Map(), report);
    }
    const id = readText(source.value, "id");
    if (id === undefined || !["grid", "contacts", "locality"].includes(kind)) return;
    const first =
      kind === "grid"
        ? library.grids.get(id)
        : library[kind === "contacts" ? "contacts" : "localities"].get(id);
    checkFirst(source, [], id, first, report);
  },
};

/** Every list in the file whose items carry ids that must differ within it. */
function findLists(tree: unknown): TreePath[] {
  const under = (key: string, list: string): TreePath[] =>
    readList(tree, key).map((_, index) => [key, index, list]);
  return [
    ["options"],
    ["alongside"],
    ["questions"],
    ["contacts"],
    ...under("options", "variants"),
    ...under("questions", "matters"),
    ...under("entries", "arms"),
  ];
}

function checkList(source: Source, list: TreePath, report: Report): void {
  const seen = new Map<string, TreePath>();
  readList(readPath(source.value, list.slice(0, -1)), String(list.at(-1))).forEach(
    (item, index) => {
      const id = readText(item, "id");
      if (id === undefined) return;
      const path = [...list, index];
      const first = seen.get(id);
      if (first === undefined) seen.set(id, path);
      else reportTwice(source, path, id, { source, path: first }, report);
    },
  );
}

function checkRegister(
  source: Source,
  key: string,
  register: ReadonlyMap<string, Holder>,
  report: Report,
): void {
  readList(source.value, key).forEach((item, index) => {
    const id = readText(item, "id");
    if (id !== undefined) checkFirst(source, [key, index], id, register.get(id), report);
  });
}

function checkFirst(
  source: Source,
  path: TreePath,
  id: string,
  first: Holder | undefined,
  report: Report,
): void {
  const isFirst = first?.source === source && JSON.stringify(first.path) === JSON.stringify(path);
  if (first && !isFirst) reportTwice(source, path, id, first, report);
}

function reportTwice(
  source: Source,
  path: TreePath,
  id: string,
  first: Holder,
  report: Report,
): void {
  const { line, column } = first.source.placeOf([...first.path, "id"]).start;
  const elsewhere = first.source === source ? "" : `${first.source.path}:`;
  const owner = describePath(first.source.value, first.path);
  report({
    path: [...path, "id"],
    reason: `Unexpected id \`${id}\`, which ${owner === "this file" ? "another file" : owner} has already`,
    actual: id,
    note: `The first stands at ${elsewhere}${line}:${column}. Give this one an id of its own.`,
  });
}
