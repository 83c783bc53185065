import type { CellProse } from "./cell/cell-prose.ts";
import { collectProse } from "./cell/collect-prose.ts";
import { limits } from "./limits.ts";
import { readMarkdown } from "./markdown/read-markdown.ts";
import { createLineIndex, type LineIndex } from "./place/line-index.ts";
import { packSpans } from "./place/pack-spans.ts";
import { findRefusedText } from "./problem/find-refused-text.ts";
import type { SourceProblem } from "./problem/source-problem.ts";
import type { Source } from "./source.ts";
import type { ReadTree } from "./tree/read-tree.ts";
import { toPointer } from "./tree/to-pointer.ts";
import type { TreePath } from "./tree/tree-path.ts";
import { readYaml } from "./yaml/read-yaml.ts";

/**
 * Reads one authored file, YAML or (by its name: `.md`) Markdown, into a tree that knows its lines.
 * Never throws for bad text: what cannot be read is in `problems`, each with its place and its mend.
 */
export function readSource(file: { path: string; text: string }): Source {
  const text = file.text.startsWith("\ufeff") ? file.text.slice(1) : file.text;
  const form = /\.(md|markdown)$/i.test(file.path) ? "markdown" : "yaml";
  // The parsers disagree on whether a lone carriage return ends a line; as a line feed it does, at the same offset.
  const read = text.replace(/\r(?!\n)/g, "\n");
  const lines = createLineIndex(read);
  const refused = findRefusedText(read, form === "yaml" ? "yaml-syntax" : "markdown-structure");
  if (refused.length > 0) {
    return createSource(
      { path: file.path, text, form },
      { value: undefined, spans: new Map(), problems: refused },
      new Map(),
      lines,
    );
  }
  const whole = { start: 0, end: read.length };
  const tree = form === "yaml" ? readYaml(read, whole, lines) : readMarkdown(read, lines);
  const cells = isGridPath(file.path)
    ? collectProse(tree, read, lines)
    : { prose: new Map<string, CellProse>(), problems: [] };
  tree.problems.push(...cells.problems);
  return createSource({ path: file.path, text, form }, tree, cells.prose, lines);
}

function createSource(
  file: Pick<Source, "path" | "text" | "form">,
  tree: ReadTree,
  prose: Source["prose"],
  lines: LineIndex,
): Source {
  const problems = tree.problems
    .sort((a, b) => a.span.start - b.span.start)
    .slice(0, limits.problems)
    .map(({ rule, message, span, suggestion }): SourceProblem => {
      const problem = { rule, message, place: lines.toPlace(span) };
      return suggestion === undefined ? problem : { ...problem, suggestion };
    });

  const findSpans = packSpans(tree.spans);
  const { value } = tree;

  function placeOf(path: TreePath, part: "key" | "value" = "value") {
    const found = findSpans(toPointer(path));
    if (found) return lines.toPlace((part === "key" ? found.key : undefined) ?? found.value);
    for (let length = path.length - 1; length > 0; length -= 1) {
      const ancestor = findSpans(toPointer(path.slice(0, length)));
      if (ancestor) return lines.toPlace(ancestor.key ?? ancestor.value);
    }
    return lines.toPlace(findSpans("")?.value ?? { start: 0, end: 0 });
  }

  function writtenAt(path: TreePath): string | undefined {
    const found = findSpans(toPointer(path));
    // What has nothing written after its name stands where the name does.
    const isWritten = found?.key?.start !== found?.value.start;
    return found && isWritten ? file.text.slice(found.value.start, found.value.end) : undefined;
  }

  return { ...file, value, problems, placeOf, writtenAt, prose };
}

const registers = /^(?:evidence|contacts|resources|localities|glossary)$/;

/** Whether a file is read as a grid: by its name, or by not standing in the folder of a register. */
function isGridPath(path: string): boolean {
  const [name = "", folder = ""] = path.split(/[\\/]/).reverse();
  return /^grid\./.test(name) || !registers.test(folder);
}
