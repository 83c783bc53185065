import type { LineIndex } from "../place/line-index.ts";
import type { ReadTree } from "../tree/read-tree.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import { attachAnswers } from "./attach-answers.ts";
import { splitMarkdown } from "./split-markdown.ts";

/**
 * Reads a grid written in Markdown into the tree its YAML form would give.
 *
 * Everything but the answers stands at the top as YAML, between two lines of three hyphens. Then, for each
 * question, `## <its ask>`, and for each option `### <its name>`, with the answer below:
 *
 *     ### A guided online or group course
 *
 *     Talking therapies help more people than none.
 *
 *     :::more
 *     Courses like this are less studied.
 *     :::
 *
 *     ::evidence{ids="lm-001 lm-040"}
 *     ::chance{from=lm-040}
 *
 * An answer says what it rests on with one of `::evidence{ids="…"}`, `::consensus{body="…" year=2019 link=https://…}`,
 * `::not-known` and `::draft`. The last three may stand beside `::evidence`, and `::draft` beside `::consensus`:
 * what is least agreed is then the basis, and the rest is cited. Where that is not what is meant, `::basis{is=…}`
 * says which it is. Comments, `<!-- … -->`, stand on lines of their own and are no part of an answer.
 */
export function readMarkdown(text: string, lines: LineIndex): ReadTree {
  const { parts, problems } = splitMarkdown(text);
  if (!parts.front) return { value: undefined, spans: new Map(), problems };
  const tree = readYaml(text, parts.front, lines);
  tree.problems.push(...problems);
  if (tree.value !== undefined) attachAnswers(tree, parts, text, lines);
  tree.problems.sort((a, b) => a.span.start - b.span.start);
  return tree;
}
