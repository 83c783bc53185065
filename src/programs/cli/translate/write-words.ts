import type { TranslatedCell } from "../../../check/index.ts";
import type { WordNode } from "./group-cells.ts";
import { writeComment } from "./write-comment.ts";

/** Writes keys that have no words yet as lines of YAML, each cell below its original. */
export function writeWords(nodes: readonly WordNode[], indent: string): string[] {
  return nodes.flatMap(({ key, cell, children }) => [
    ...(cell ? writeComment(cell, []).map((line) => indent + line) : []),
    `${indent}${writeKey(key)}:`,
    ...(cell ? writeCell(cell, `${indent}  `) : writeWords(children, `${indent}  `)),
  ]);
}

/** Writes questions to ask that have no words yet as items of a list. */
export function writeItems(cells: readonly TranslatedCell[], indent: string): string[] {
  return cells.flatMap((cell) => {
    const [say = "", of = ""] = writeCell(cell, "");
    return [...writeComment(cell, []), `- ${say}`, `  ${of}`].map((line) => indent + line);
  });
}

/** Writes a key with nothing said as it stands inside braces. */
export function writeInline({ key, cell, children }: WordNode): string {
  const parts = cell ? writeCell(cell, "") : children.map(writeInline);
  return `${writeKey(key)}: { ${parts.join(", ")} }`;
}

function writeCell({ digest }: TranslatedCell, indent: string): string[] {
  return [`${indent}say: ""`, `${indent}of: "${digest}"`];
}

/** Ids are plain words; a few plain words mean something else in YAML. */
function writeKey(key: string): string {
  return /^(?:null|true|false|yes|no|on|off|y|n)$/i.test(key) ? `"${key}"` : key;
}
