import type { CompiledGrid } from "../../compiled/index.ts";
import { drawPicture } from "../../element/index.ts";
import { addWordsOf } from "./add-words-of.ts";
import { isExitUrl } from "./is-exit-url.ts";
import { escapeHtml } from "./markup/escape-html.ts";
import { findParts } from "./markup/find-parts.ts";
import { makeStill } from "./markup/make-still.ts";
import { readTemplate } from "./markup/read-template.ts";
import { writeMarkup } from "./markup/write-markup.ts";

/** How a grid is prerendered: what the element's attributes of these names say too. */
export interface PrerenderOptions {
  /** The address of the style sheet, `prerenderStyles`, as the page reaches it; or its text, for a page that asks for nothing. */
  styles: string | { css: string };
  /** The day it is, as YYYY-MM-DD, for what is overdue. */
  today: string;
  /** Shows a draft in full. Default: off. */
  showDraft?: boolean;
  /** Where the leave button goes. Default: an empty page, for grids that ask for the button. */
  exitUrl?: string;
  /** Language of the wording, as BCP 47. Default: the grid's own. */
  lang?: string;
  /** Crisis contacts of one nation alone. Default: all. */
  nation?: string;
}

/** What stands between an element's tags. */
export interface Prerendered {
  /** A `template` that a browser makes into the element's shadow root while it reads the page. */
  shadow: string;
  /** Title and help contacts, for a browser that does not know such templates. */
  fallback: string;
}

/**
 * Draws a grid as HTML: the element's own first drawing, with everything that opens on a tap in `details`,
 * so that it is whole without a script. The live element takes its place.
 */
export async function prerenderGrid(
  grid: CompiledGrid,
  options: PrerenderOptions,
): Promise<Prerendered> {
  const { styles, exitUrl, ...rest } = options;
  await addWordsOf(options.lang ?? grid.language);
  const drawing = await drawPicture(grid, { ...rest, ...(exitUrl !== undefined && { exitUrl }) });
  const nodes = makeStill(readTemplate(drawing), escapeHtml(toExitUrl(exitUrl)));
  return {
    shadow: `<template shadowrootmode="open">${writeStyles(styles)}${writeMarkup(nodes)}</template>`,
    fallback: writeMarkup(findParts(nodes, ["title", "help"])),
  };
}

function writeStyles(styles: PrerenderOptions["styles"]): string {
  return typeof styles === "string"
    ? `<link rel="stylesheet" href="${escapeHtml(styles)}">`
    : `<style>${styles.css}</style>`;
}

// The element refuses the same: what it would not go to, no link may lead to.
function toExitUrl(url: string | undefined): string {
  return url && isExitUrl(url) ? url : "about:blank";
}
