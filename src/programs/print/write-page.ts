import type { PrintSettings } from "./print-edition.ts";

/** The policy the page is printed under: its own files alone. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html",
].join("; ");

/** What else the page loads. */
interface PageFiles {
  /** The interface's wording in the grid's language. */
  readonly words: string | undefined;
  readonly isStyled: boolean;
}

/** The page that is printed: one element and what it is given, with the grid's title and language for the PDF to carry. */
export function writePage(
  { grid, edition, paper, today, record, nation }: PrintSettings,
  { words, isStyled }: PageFiles,
): string {
  const tag = record ? "ithrive-record" : "ithrive-grid";
  const given = record ? { record, for: "family" } : { showDraft: true };
  const order = { edition, properties: { paper, today, nation, ...given, grid } };
  const scripts = [...(words ? [words] : []), "/cdn/ithrive.js", "/prepare-print.js"];
  return `<!doctype html>
<html lang="${escape(grid.language)}">
<head>
<meta charset="utf-8">
<title>${escape(grid.title)}</title>
${isStyled ? '<link rel="stylesheet" href="/fonts.css">' : ""}
<script type="application/json" id="order">${toScriptJson(order)}</script>
${scripts.map((script) => `<script type="module" src="${script}"></script>`).join("\n")}
</head>
<body><${tag} lang="${escape(grid.language)}" data-printed></${tag}></body>
</html>
`;
}

// Nothing in it may end the element it stands in.
function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
