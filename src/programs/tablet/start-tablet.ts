import { render } from "lit";
import {
  type CompiledContacts,
  type LibraryEntry,
  readCompiledGrid,
  readLibraryIndex,
} from "../../compiled/index.ts";
import type { DecisionRecord } from "../../record/index.ts";
import { createMemoryStore } from "../../store/index.ts";
import type { TabletWords } from "../../words/index.ts";
import { chooseLanguage } from "./choose-language.ts";
import { findEntry } from "./find-entry.ts";
import type { Language } from "./languages.ts";
import { readRecordFile } from "./read-record-file.ts";
import { type Route, readRoute } from "./read-route.ts";
import { renderPage, type TabletPage } from "./render-page.ts";
import { SiteLanguage } from "./site-language.ts";

const indexUrl = "./grids/index.json";

/**
 * Runs the site in an element: shows the page that the address names, keeps the talk in memory, and
 * lets go of it when it is cleared.
 */
export function startTablet(app: HTMLElement): void {
  const language = new SiteLanguage();
  const store = createMemoryStore();
  let entries: readonly LibraryEntry[] = [];
  let packs: readonly CompiledContacts[] | undefined;
  let route: Route = readRoute(location.hash);
  let page: Partial<TabletPage> = {};
  /** Talks that are open: the grid of each, and the id of its record. */
  const talks = new Map<string, string>();

  const show = (change: Partial<TabletPage> = {}): void => {
    page = { ...page, ...change };
    const openTalks = [...talks.keys()].filter((id) => !isTalkOn(route, id));
    const given = { ...language.speech, route, entries, indexUrl, packs, openTalks };
    render(renderPage({ ...given, ...actions, ...page }), app);
    const id = "id" in route ? route.id : undefined;
    document.title = titleOf(route, findEntry(entries, id, language.tag), given.words);
  };

  const actions = {
    onRecord: (record: DecisionRecord) => {
      if ("id" in route) talks.set(route.id, record.id);
      void store.save(record);
    },
    onClear: (id: string) => {
      void store.remove(talks.get(id) ?? "");
      talks.delete(id);
      show();
    },
    onFile: (file: File) => {
      void readRecordFile(file).then((opened) => show({ opened }));
    },
    onLanguage: (wanted: Language) => {
      history.replaceState(null, "", `?lang=${wanted.tag}${location.hash}`);
      void language.change(wanted).then(() => show());
    },
    onReader: (reader: TabletPage["reader"]) => show({ reader }),
  };

  const open = async (): Promise<void> => {
    route = readRoute(location.hash);
    // What one page showed is nothing to the next.
    page = {};
    if (route.page === "talk") {
      const record = await findTalk(store, route.id);
      // Another language's grid would be another talk: only the site's own words may change in one.
      page = { record, talkLanguage: record?.grids[0]?.grid.language ?? language.tag };
    }
    show();
  };

  window.addEventListener("hashchange", () => {
    void open().then(() => {
      window.scrollTo(0, 0);
      app.querySelector("main")?.focus();
    });
  });
  window.addEventListener("beforeunload", (event) => {
    // A quick exit has emptied the page already, and must never be held up by a question.
    if (talks.size > 0 && app.isConnected) event.preventDefault();
  });

  const asked = chooseLanguage(location.search, document.documentElement.lang);
  void Promise.all([fetchEntries(), language.change(asked)]).then(([found]) => {
    entries = found;
    void open();
    void fetchPacks(entries).then((arrived) => {
      packs = arrived;
      show();
    });
  });
}

function isTalkOn(route: Route, id: string): boolean {
  return route.page === "talk" && route.id === id;
}

async function findTalk(
  store: ReturnType<typeof createMemoryStore>,
  id: string,
): Promise<DecisionRecord | undefined> {
  for (const stored of await store.list()) {
    const record = await store.read(stored.id);
    if (record?.grids.some(({ grid }) => grid.id === id.split(".")[0])) return record;
  }
  return undefined;
}

/** None when the index cannot be read: the library says so itself, and grids are found by their ids. */
async function fetchEntries(): Promise<readonly LibraryEntry[]> {
  try {
    const response = await fetch(indexUrl);
    return readLibraryIndex(await response.json()).grids;
  } catch {
    return [];
  }
}

/** Every grid carries the same contacts; undefined when none can be read, and then grids say so. */
async function fetchPacks(
  entries: readonly LibraryEntry[],
): Promise<readonly CompiledContacts[] | undefined> {
  const [first] = entries;
  if (!first) return undefined;
  try {
    const response = await fetch(indexUrl.replace(/[^/]*$/, first.href));
    return readCompiledGrid(await response.json()).contacts;
  } catch {
    return undefined;
  }
}

function titleOf(route: Route, entry: LibraryEntry | undefined, words: TabletWords): string {
  const grid = entry?.title;
  const title =
    route.page === "talk"
      ? words.talk.title(grid ?? words.grid.title)
      : (grid ?? words[route.page].title);
  return `${title} · ${words.name}`;
}
