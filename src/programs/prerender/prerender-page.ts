import type { CompiledGrid } from "../../compiled/index.ts";
import { findDirection } from "../../words/index.ts";
import { findWords } from "./add-words-of.ts";
import { describeGrid } from "./describe-grid.ts";
import { escapeHtml } from "./markup/escape-html.ts";
import { prerenderGrid, type PrerenderOptions } from "./prerender-grid.ts";

/** What a page of a grid's own is made with. */
export interface PrerenderPageOptions extends PrerenderOptions {
  styles: string;
  /** The compiled grid's file, as the page reaches it. */
  src: string;
  /** The folder of the element's files, as the page reaches it; ends in a slash. */
  elements: string;
  /** The page's own address, where it is known. */
  url?: string;
  /** Addresses of the same page in each language, its own among them, where they are known. */
  alternates?: readonly { language: string; url: string }[];
}

/**
 * A whole page for one grid: it can be read, printed and left without a script, and is live with one.
 * A draft is shown and says so. What nobody has agreed, or has been withdrawn, asks search engines to keep out.
 */
export async function prerenderPage(
  grid: CompiledGrid,
  options: PrerenderPageOptions,
): Promise<string> {
  const { shadow, fallback } = await prerenderGrid(grid, { showDraft: true, ...options });
  const { src, exitUrl, nation } = options;
  const attributes = Object.entries({ src, "exit-url": exitUrl, nation })
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeHtml(value)}"`))
    .join("");
  return `<!doctype html>
<html lang="${escapeHtml(grid.language)}" dir="${findDirection(grid.language)}">
<head>
${listHead(grid, options).join("\n")}
</head>
<body class="ithrive-page">
<main>
<h1 lang="${escapeHtml(grid.language)}">${escapeHtml(grid.need.label)}</h1>
<ithrive-grid${attributes} show-draft>${shadow}${fallback}</ithrive-grid>
</main>
</body>
</html>
`;
}

function listHead(grid: CompiledGrid, options: PrerenderPageOptions): string[] {
  const { src, styles, elements, url, alternates = [] } = options;
  const words = findWords(options.lang ?? grid.language);
  return [
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escapeHtml(grid.title)}</title>`,
    `<meta name="description" content="${escapeHtml(grid.need.summary)}">`,
    `<meta name="color-scheme" content="light dark">`,
    `<meta name="referrer" content="no-referrer">`,
    ...(mayBeFound(grid) ? [] : [`<meta name="robots" content="noindex">`]),
    ...(url === undefined ? [] : [`<link rel="canonical" href="${escapeHtml(url)}">`]),
    ...alternates.map(
      (each) =>
        `<link rel="alternate" hreflang="${escapeHtml(each.language)}" href="${escapeHtml(each.url)}">`,
    ),
    `<link rel="stylesheet" href="${escapeHtml(styles)}">`,
    `<link rel="preload" href="${escapeHtml(src)}" as="fetch" crossorigin>`,
    // Words first: the live element must not speak English for a moment.
    ...(words ? [toScript(`${elements}words/${words}.js`)] : []),
    toScript(`${elements}ithrive-grid.js`),
    `<script type="application/ld+json">${describeGrid(grid, url)}</script>`,
  ];
}

function toScript(address: string): string {
  return `<script type="module" src="${escapeHtml(address)}"></script>`;
}

function mayBeFound({ status, translation }: CompiledGrid): boolean {
  return (status === "reviewed" || status === "endorsed") && translation?.reviewed !== false;
}
