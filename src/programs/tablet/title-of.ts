import type { LibraryEntry } from "../../compiled/index.ts";
import type { TabletWords } from "../../words/index.ts";
import type { Route } from "./read-route.ts";

/** What the browser calls a page of the site. */
export function titleOf(route: Route, entry: LibraryEntry | undefined, words: TabletWords): string {
  const grid = entry?.title;
  const title =
    route.page === "talk"
      ? words.talk.title(grid ?? words.grid.title)
      : (grid ?? words[route.page].title);
  return `${title} · ${words.name}`;
}
