import { createHash } from "node:crypto";
import type { CompiledGrid } from "../../compiled/index.ts";
import { findDirection } from "../../words/index.ts";
import { describeGrid, escapeHtml, prerenderGrid, prerenderStyles } from "../prerender/index.ts";
import { renderWords } from "./render-words.ts";

/** What one file is made with. */
export interface OneFileOptions {
  /** The page's script with all of the element in it: `dist/page/ithrive-page.js`. */
  readonly script: string;
  /** The interface's wording in other languages, each a script of its own. Default: none. */
  readonly words?: readonly string[];
  /** The day the file is made, as YYYY-MM-DD: what is overdue is told anew by the reader's own day. */
  readonly today: string;
  /** Where the leave button goes. Default: an empty page, for grids that ask for the button. */
  readonly exitUrl?: string | undefined;
  /** Crisis contacts of one nation alone. Default: all. */
  readonly nation?: string | undefined;
}

/** A grid in some words, and the name its file has where there are files. */
export interface NamedGrid {
  /** For example `feeling-low.cy.json`. */
  readonly name: string;
  readonly grid: CompiledGrid;
}

/**
 * Writes a page that is one file: it opens from a stick or a share, offline, and does all that the element does. It
 * asks for nothing; its policy lets nothing run but what is in it.
 *
 * @param grids the grid in all words that a reader may choose; those of the first are shown first
 */
export async function writeOneFile(
  grids: readonly [NamedGrid, ...NamedGrid[]],
  options: OneFileOptions,
): Promise<string> {
  const [{ name, grid }] = grids;
  const { exitUrl, nation, today } = options;
  const css = toRawText(await prerenderStyles());
  const { shadow, fallback } = await prerenderGrid(grid, {
    styles: { css },
    today,
    showDraft: true,
    ...(exitUrl !== undefined && { exitUrl }),
    ...(nation !== undefined && { nation }),
  });
  const attributes = Object.entries({ src: name, "exit-url": exitUrl, nation })
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${escapeHtml(value)}"`))
    .join("");
  const scripts = [...(options.words ?? []), options.script].map(toRawText);
  return `<!doctype html>
<html lang="${escapeHtml(grid.language)}" dir="${findDirection(grid.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${writePolicy(scripts, css)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeHtml(grid.title)}</title>
<style>${css}</style>
<script type="application/ld+json">${describeGrid(grid)}</script>
${grids.map(writeData).join("\n")}
</head>
<body class="ithrive-page">
<main>
<h1 lang="${escapeHtml(grid.language)}">${escapeHtml(grid.need.label)}</h1>
${renderWords(grids)}<ithrive-grid${attributes} show-draft>${shadow}${fallback}</ithrive-grid>
</main>
${scripts.map((script) => `<script type="module">${script}</script>`).join("\n")}
</body>
</html>
`;
}

/** Nothing runs and nothing styles but what stands in the file, and nothing is asked for. */
function writePolicy(scripts: readonly string[], css: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(" ")}`,
    `style-src ${hash(css)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
  ].join("; ");
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

/** Text as it may stand in a script or style element: a browser would end it early, and reads other line ends. */
function toRawText(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replace(/<(?=\/?(?:script|style)|!--)/gi, "\\u003c")
    .trim();
}

// Nothing in it may end the element it stands in.
function writeData({ name, grid }: NamedGrid): string {
  const json = JSON.stringify(grid).replaceAll("<", "\\u003c");
  return `<script type="application/json" data-file="${escapeHtml(name)}">${json}</script>`;
}
