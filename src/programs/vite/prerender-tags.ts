import type { CompiledGrid } from "../../compiled/index.ts";
import { prerenderGrid, type PrerenderOptions } from "../prerender/index.ts";
import { readAttributes } from "./read-attributes.ts";

/** What the tags of a page are filled from. */
export interface TagSource {
  /** The page's name, for messages. */
  page: string;
  /** The grid that a tag's `src` leads to; undefined when it leads to none of the site's. */
  find(src: string): CompiledGrid | undefined;
  /** The addresses of the site's grids, for messages. */
  addresses: readonly string[];
  /** The address of the style sheet. */
  styles: string;
  /** The day it is, as YYYY-MM-DD. */
  today: string;
}

// A tag in a comment or in a script is no tag of the page.
const tags =
  /<!--[\s\S]*?-->|<(?<raw>script|style|template|textarea|title)\b[\s\S]*?<\/\k<raw>\s*>|<ithrive-grid\b(?<given>(?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const eachAttribute = /\s+([^\s"'<>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;

/**
 * Fills each `<ithrive-grid prerender …>` of a page with what it will draw, and takes the marker away. What the
 * page has between the tags stays; where it has nothing, title and help contacts stand there.
 *
 * @returns undefined when the page has no such tag
 * @throws {Error} when a tag's `src` leads to no grid of the site, with the addresses that do
 */
export async function prerenderTags(html: string, source: TagSource): Promise<string | undefined> {
  const found = [...html.matchAll(tags)].filter(({ groups }) =>
    readAttributes(groups?.["given"] ?? "").has("prerender"),
  );
  if (found.length === 0) return undefined;
  let filled = "";
  let end = 0;
  for (const { 0: tag, index, groups = {} } of found) {
    const attributes = readAttributes(groups["given"] ?? "");
    const drawn = await prerenderGrid(findGrid(attributes, source), toOptions(attributes, source));
    filled += html.slice(end, index) + withoutMarker(tag) + drawn.shadow;
    end = index + tag.length;
    if (/^\s*<\/ithrive-grid/i.test(html.slice(end))) filled += drawn.fallback;
  }
  return filled + html.slice(end);
}

function withoutMarker(tag: string): string {
  return tag.replace(eachAttribute, (whole, name: string) =>
    name.toLowerCase() === "prerender" ? "" : whole,
  );
}

function findGrid(attributes: ReadonlyMap<string, string>, source: TagSource): CompiledGrid {
  const src = attributes.get("src");
  const grid = src === undefined ? undefined : source.find(src);
  if (grid) return grid;
  const said = src === undefined ? "has no src" : `has src="${src}", which is no grid of this site`;
  const known = source.addresses.join(", ") || "none";
  throw new Error(
    `${source.page}: a tag <ithrive-grid prerender> ${said}. The grids are: ${known}. Name one of them, or take away prerender: the grid is then drawn by its script alone.`,
  );
}

function toOptions(
  attributes: ReadonlyMap<string, string>,
  { styles, today }: TagSource,
): PrerenderOptions {
  const take = (name: string) => attributes.get(name) || undefined;
  const [exitUrl, lang, nation] = ["exit-url", "lang", "nation"].map(take);
  return {
    styles,
    today: take("today") ?? today,
    showDraft: attributes.has("show-draft"),
    ...(exitUrl !== undefined && { exitUrl }),
    ...(lang !== undefined && { lang }),
    ...(nation !== undefined && { nation }),
  };
}
