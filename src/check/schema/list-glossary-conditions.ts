import { describePath } from "../naming/describe-path.ts";
import type { Finding } from "../rule.ts";
import { readKey, readList, readText } from "../tree.ts";

/** Lists what the schema of a glossary cannot say: a source where a meaning rests on one, and none where it is ours. */
export function listGlossaryConditions(tree: unknown): Finding[] {
  return readList(tree, "terms").flatMap((term, index): Finding[] => {
    const path = ["terms", index];
    const basis = readText(term, "basis");
    const hasSource = readKey(term, "source") !== undefined;
    if (basis === "source" && !hasSource) {
      return [
        {
          path: [...path, "basis"],
          reason: `Missing key \`source\` in ${describePath(tree, path)}, whose basis is \`source\``,
          expected: ["source"],
          note: "Add `source` with `title` and `publisher`: where the meaning was read. Or write `basis: draft`.",
        },
      ];
    }
    if (basis !== "draft" || !hasSource) return [];
    return [
      {
        path: [...path, "source"],
        part: "key",
        reason: `Unexpected key \`source\` in ${describePath(tree, path)}, whose basis is \`draft\``,
        note: "Write `basis: source` if the meaning says what the source says, or take the source out.",
      },
    ];
  });
}
