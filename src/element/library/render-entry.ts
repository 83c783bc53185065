import { html, nothing } from "lit";
import type { LibraryEntry } from "../../compiled/index.ts";
import { formatAges } from "../parts/format-ages.ts";
import { sayUnreviewed } from "../parts/say-unreviewed.ts";
import type { ListWords } from "./list-words.ts";
import { nameLanguage } from "./name-language.ts";

/** One grid of the library. */
export interface EntryContext {
  readonly entry: LibraryEntry;
  /** The same grid in other words that the reader can go to. */
  readonly others: readonly LibraryEntry[];
  readonly words: ListWords;
  /** The day it is, YYYY-MM-DD. */
  readonly today: string;
  /** Where a grid opens. A withdrawn one does not. */
  readonly toLink: (entry: LibraryEntry) => string;
  readonly onOpen: (event: Event, entry: LibraryEntry) => void;
}

/** What a reader needs to tell this grid from the others: title, decision, for whom, its options. */
export function renderEntry(context: EntryContext) {
  const { entry, words, today, others } = context;
  const states = [
    entry.status === "draft" && words.library.draft,
    entry.status === "withdrawn" && words.library.withdrawn,
    entry.reviewBy < today && words.library.reviewDue,
  ].filter((text) => text !== false);
  const unreviewed = sayUnreviewed(words, entry);
  return html`<li class="entry" part="entry">
    <h4 lang=${entry.language}>
      ${entry.status === "withdrawn" ? entry.title : renderLink(entry, entry.title, context)}
    </h4>
    ${states.length > 0 ? html`<p class="state">${states.join(". ")}.</p>` : nothing}
    ${unreviewed ? html`<p class="state">${unreviewed}</p>` : nothing}
    <p lang=${entry.language}>${entry.withdrawn ? entry.withdrawn.why : entry.summary}</p>
    ${
      entry.status === "withdrawn"
        ? nothing
        : html`<p class="quiet">
              ${words.library.options}${words.common.colon}<span lang=${entry.language}
                >${entry.options.join(" · ")}</span
              >
            </p>
            <ul class="chips" role="list">
              <li class="chip">
                ${words.grid.for[entry.audience.for](formatAges(entry.audience.ages, words))}
              </li>
              <li class="chip">${words.grid.setting[entry.setting]}</li>
              <li class="chip">${words.grid.useWith[entry.useWith]}</li>
            </ul>`
    }
    ${
      others.length > 0
        ? html`<p>
            ${words.library.also}${words.common.colon}${others.map((other, index) => [
              index > 0 ? words.common.listBreak : "",
              renderLink(other, nameWords(other, context), context),
            ])}
          </p>`
        : nothing
    }
  </li>`;
}

function renderLink(entry: LibraryEntry, content: unknown, { toLink, onOpen }: EntryContext) {
  return html`<a href=${toLink(entry)} @click=${(event: Event) => onOpen(event, entry)}
    >${content}</a
  >`;
}

/** In which words it is: their language, and their edition; of the same language the edition alone. */
function nameWords({ language, edition }: LibraryEntry, { entry, words }: EntryContext) {
  const { common, library } = words;
  if (edition && language === entry.language) return library.easyRead;
  return [
    html`<span lang=${language}>${nameLanguage(language)}</span>`,
    edition ? common.listBreak + library.easyRead : "",
  ];
}
