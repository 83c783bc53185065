import ts from "typescript";
import { pureFolders } from "./pure-folders.ts";

// What a file says that it may not, as far as the syntax tree shows it.
type Rule = (node: ts.Node) => string | undefined;

const clockAndChance: Rule = (node) => {
  if (ts.isNewExpression(node) && isNamed(node.expression, "Date") && !node.arguments?.length) {
    return "reads the clock: take the date as an argument";
  }
  if (ts.isCallExpression(node) && isNamed(node.expression, "Date")) {
    return "reads the clock: take the date as an argument";
  }
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const written = `${node.expression.getText()}.${node.name.text}`.replace(/^globalThis\./, "");
  if (["Date.now", "performance.now"].includes(written)) {
    return "reads the clock: take the date as an argument";
  }
  if (["Math.random", "crypto.randomUUID", "crypto.getRandomValues"].includes(written)) {
    return "uses chance: take the id as an argument";
  }
  return undefined;
};

const htmlStrings: Rule = (node) => {
  if (ts.isIdentifier(node) && /^unsafe(HTML|SVG|Static|MathML)$/.test(node.text)) {
    return `uses ${node.text}: text reaches the page through templates`;
  }
  if (ts.isIdentifier(node) && /^(inner|outer)HTML$|^insertAdjacentHTML$/.test(node.text)) {
    return `uses ${node.text}: text reaches the page through templates`;
  }
  if (ts.isIdentifier(node) && node.text === "styleMap") {
    return "uses styleMap: a strict policy blocks it; bind a class";
  }
  return undefined;
};

const styles: Rule = (node) => {
  if (!isText(node)) return undefined;
  if (/\d\s*rem\b/.test(node.text)) return "uses rem: host pages change the root size; use em";
  if (/\sstyle\s*=/.test(node.text)) return "writes a style attribute: a strict policy blocks it";
  if (/<style\b/.test(node.text)) return "writes a style element: a strict policy blocks it";
  if (/\s\.(inner|outer)HTML\s*=/.test(node.text)) {
    return "binds HTML: text reaches the page through templates";
  }
  return undefined;
};

/**
 * Lists what must not be written in the folder a file is in: clock and chance in pure folders;
 * `rem`, inline styles and HTML strings in `element`.
 *
 * @param file path inside `src/`
 * @returns for each `:<line>: <what is wrong>`
 */
export function listSlips(file: string, content: string): string[] {
  const folder = file.split("/")[0] ?? "";
  const rules: Rule[] = [];
  if (pureFolders.includes(folder)) rules.push(clockAndChance);
  if (folder === "element") rules.push(htmlStrings, styles);
  if (rules.length === 0) return [];
  const tree = ts.createSourceFile(file, content, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const rule of rules) {
      const slip = rule(node);
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (slip) found.push(`:${line}: ${slip}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return [...new Set(found)];
}

function isNamed(node: ts.Expression, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  );
}
