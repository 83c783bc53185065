import { isMap, isSeq, visit, type Document, type YAMLMap, type YAMLSeq } from "yaml";

type Tight = Pick<YAMLMap | YAMLSeq, "toString">;

/**
 * Writes a YAML document the way grids are written by hand: two spaces in, words on one line however long,
 * `[a, b]` and `{ a: b }`, and quotes, comments and blank lines as they were.
 */
export function writeDocument(document: Document): string {
  visit(document, {
    Collection(_key, node) {
      if (!node.flow || !(isMap(node) || isSeq(node))) return;
      const space = isMap(node) ? " " : "";
      const write = node.toString.bind(node);
      const tight: Tight["toString"] = (context, ...rest) =>
        write(context && { ...context, flowCollectionPadding: space }, ...rest);
      node.toString = tight;
    },
  });
  return document.toString({ lineWidth: 0 });
}
