import { posix } from "node:path";
import { readCompiledGrid } from "../../compiled/index.ts";
import { prerenderTags } from "./prerender-tags.ts";
import { stylesName } from "./styles-name.ts";

/** A page of a site, and the grids it may show. */
export interface SitePage {
  /** Vite's `base`: a path, a whole address, or empty or `./` for addresses relative to the page. */
  base: string;
  /** Where the grids lie, relative to the base. */
  out: string;
  /** The page's path on the site, with a slash first. */
  page: string;
  /** The text of each compiled file, by its path in the library. */
  texts: ReadonlyMap<string, string>;
  /** The day it is, as YYYY-MM-DD. */
  today: string;
}

/**
 * Fills the marked tags of one page.
 *
 * @returns undefined when it has none
 * @throws {Error} when a tag leads to no grid of the site
 */
export function prerenderSite(html: string, site: SitePage): Promise<string | undefined> {
  const { base, out, page, texts, today } = site;
  const isRelative = base === "" || base === "./";
  // Any host will do: only where addresses lead to on it is looked at.
  const root = new URL(isRelative ? "/" : base, "https://site.invalid/");
  const folder = new URL(`${posix.join(".", out)}/`, root).href;
  const here = new URL(page.slice(1), root).href;
  const toAddress = (file: string) =>
    isRelative
      ? posix.relative(posix.dirname(page), posix.join("/", out, file))
      : `${base.replace(/\/?$/, "/")}${posix.join(out, file)}`;
  return prerenderTags(html, {
    page: page.slice(1),
    today,
    styles: toAddress(stylesName),
    addresses: [...texts.keys()].filter((path) => path !== "index.json").map(toAddress),
    find(src) {
      const target = URL.canParse(src, here) ? new URL(src, here) : undefined;
      const { href = "" } = target ? new URL(target.pathname, target) : {};
      const text = href.startsWith(folder) ? texts.get(href.slice(folder.length)) : undefined;
      return text === undefined ? undefined : readCompiledGrid(JSON.parse(text));
    },
  });
}
