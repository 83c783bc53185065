import { html, nothing } from "lit";
import type { LibraryEntry, LibraryIndex } from "../../compiled/index.ts";
import { getLibraryWords } from "../../words/index.ts";
import type { Speech } from "../parts/create-speech.ts";
import { renderUnreviewed } from "../parts/render-unreviewed.ts";
import { chooseEntries, type EntryGroup } from "./choose-entries.ts";
import { filterEntries } from "./filter-entries.ts";
import type { FilterName, Filters } from "./filters.ts";
import type { ListWords } from "./list-words.ts";
import { renderEntry } from "./render-entry.ts";
import { renderFilters } from "./render-filters.ts";

/** What the list is drawn from. */
export interface ListContext {
  readonly index: LibraryIndex;
  readonly speech: Speech;
  /** Lists drafts too. */
  readonly showDraft: boolean;
  /** Address of the page of one grid: see the element's `page-url`. */
  readonly pageUrl: string;
  /** The day it is, YYYY-MM-DD. */
  readonly today: string;
  readonly filters: Filters;
  readonly onFilter: (name: FilterName, value: string | undefined) => void;
  readonly onShowAll: () => void;
  readonly onOpen: (event: Event, entry: LibraryEntry) => void;
}

/** The grids by need, with filters where they change something. */
export function renderList(context: ListContext) {
  const { speech, showDraft, filters } = context;
  const { grids } = context.index;
  const { language, direction } = speech;
  const words: ListWords = { ...speech.words, library: getLibraryWords(language) };
  const listed = grids.filter(({ status }) => showDraft || status !== "draft");
  const { language: wanted } = filters;
  const spoken = wanted ? listed.filter((entry) => entry.language === wanted) : listed;
  const groups = chooseEntries(spoken, listed, language);
  const entries = groups.map(({ entry }) => entry);
  const passing = filterEntries(entries, filters);
  const found = groups.filter(({ entry }) => passing.includes(entry));
  const drafts = countGrids(grids) - countGrids(listed);
  const isFiltered = Object.keys(filters).length > 0;
  return html`<div class="container" lang=${language} dir=${direction}>
    <div class="body">
      <header>
        <h2 part="title">${words.library.heading}</h2>
        <p class="measure">${words.library.intro}</p>
      </header>
      ${renderFilters({
        entries,
        listed,
        filters: filters,
        words,
        onFilter: context.onFilter,
      })}
      <div class="found">
        <p role="status">
          ${
            listed.length === 0
              ? words.library.empty
              : found.length === 0
                ? words.library.none
                : words.library.count(found.length)
          }
        </p>
        ${
          isFiltered
            ? html`<button type="button" class="button" @click=${context.onShowAll}>
                ${words.library.clear}
              </button>`
            : nothing
        }
      </div>
      ${renderNeeds(found, words, context)}
      ${drafts > 0 ? html`<p class="notice">${words.library.drafts(drafts)}</p>` : nothing}
      ${renderUnreviewed(words)}
    </div>
  </div>`;
}

function renderNeeds(found: readonly EntryGroup[], words: ListWords, context: ListContext) {
  const needs = [...new Set(found.map(({ entry }) => entry.need))];
  return html`<div class="needs">
    ${needs.map((need) => renderNeed(need, found, words, context))}
  </div>`;
}

function renderNeed(
  need: string,
  found: readonly EntryGroup[],
  words: ListWords,
  { pageUrl, today, onOpen }: ListContext,
) {
  const groups = found.filter(({ entry }) => entry.need === need);
  return html`<section class="need">
    <h3 lang=${groups[0]!.entry.language}>${need}</h3>
    <ul class="entries" role="list">
      ${groups.map(({ entry, others }) =>
        renderEntry({
          entry,
          // An address without room for the words leads to one page, whatever its language.
          others: pageUrl.includes("{words}") ? others : [],
          words,
          today,
          toLink: (one) => toLink(one, pageUrl),
          onOpen,
        }),
      )}
    </ul>
  </section>`;
}

function toLink({ id, href }: LibraryEntry, pageUrl: string): string {
  const words = href.startsWith(id) ? href.slice(id.length, -".json".length) : "";
  return pageUrl.replaceAll("{id}", encodeURIComponent(id)).replaceAll("{words}", words);
}

/** Grids, not files: a grid in three languages is one. */
function countGrids(entries: readonly LibraryEntry[]): number {
  return new Set(entries.map(({ id }) => id)).size;
}
