import { html, nothing } from "lit";
import type { CompiledContacts, LibraryEntry } from "../../compiled/index.ts";
import { IthriveSession, type IthriveRecordChangeEvent } from "../../element/index.ts";
import type { DecisionRecord } from "../../record/index.ts";
import type { Reader } from "../../share/index.ts";
import type { TabletWords, TalkWords } from "../../words/index.ts";
import type { RecordFile } from "./read-record-file.ts";
import type { Route } from "./read-route.ts";
import { findEntry } from "./find-entry.ts";
import type { Language } from "./languages.ts";
import { renderLanguages } from "./render-languages.ts";
import { renderOpenTalks } from "./render-open-talks.ts";

/** What the site shows and what can be done on it. */
export interface TabletPage {
  readonly words: TabletWords;
  readonly talkWords: TalkWords;
  /** BCP 47 tag that the site speaks. */
  readonly language: string;
  /** Says that nobody has reviewed its wording in that language; empty where somebody has. */
  readonly unreviewed: string;
  readonly route: Route;
  readonly entries: readonly LibraryEntry[];
  readonly indexUrl: string;
  /** Crisis contacts, for pages that show no grid; none until they have arrived. */
  readonly packs?: readonly CompiledContacts[] | undefined;
  /** Grids of the talks that are open, the one on this page left out. */
  readonly openTalks: readonly string[];
  /** BCP 47 tag of the grid that is talked about. Default: the site's. */
  readonly talkLanguage?: string | undefined;
  /** The talk to go on with. */
  readonly record?: DecisionRecord | undefined;
  /** The file somebody opened. */
  readonly opened?: RecordFile | undefined;
  /** For whom an opened record is shown. Default: the family. */
  readonly reader?: Reader | undefined;
  readonly onRecord: (record: DecisionRecord) => void;
  /** Lets go of the talk about a grid. */
  readonly onClear: (id: string) => void;
  readonly onFile: (file: File) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onReader: (reader: Reader) => void;
}

/**
 * The whole page. What can be pressed stands after the grid or talk, whose leave button has to come
 * first.
 */
export function renderPage(page: TabletPage) {
  const { words, route } = page;
  return html`
    <header>
      <p class="name">${words.name}</p>
      <p class="about">${words.about}</p>
      ${"id" in route ? nothing : renderLanguages(page)}
    </header>
    ${
      "id" in route
        ? nothing
        : [
            renderHelp(page),
            html`<p class="draft"><strong>${words.draft}</strong> ${words.draftNote}</p>`,
            renderOpenTalks(page),
          ]
    }
    <main tabindex="-1" aria-label=${nameOf(route, words)}>${renderMain(page)}</main>
    ${renderBar(page)}
    <footer>
      <p>
        ${words.footer.version(IthriveSession.version)} ${words.footer.independent}
        ${words.footer.memory} ${page.unreviewed}
      </p>
      ${"id" in route ? renderLanguages(page) : nothing}
      ${route.page === "library" ? html`<p><a href="#record">${words.record.open}</a></p>` : nothing}
    </footer>
  `;
}

/** A grid and a talk show their own. */
function renderHelp({ packs, talkWords, language }: TabletPage) {
  if (!packs) return nothing;
  return html`<details class="help">
    <summary>${talkWords.help}</summary>
    <ithrive-help .packs=${packs} lang=${language}></ithrive-help>
  </details>`;
}

function nameOf(route: Route, words: TabletWords): string {
  return route.page === "talk" ? words.grid.talk : words[route.page].title;
}

function renderMain(page: TabletPage) {
  const { words, route, indexUrl, language } = page;
  switch (route.page) {
    case "library":
      return html`<ithrive-library
        index=${indexUrl}
        lang=${language}
        show-draft
      ></ithrive-library>`;
    case "grid":
      return html`<ithrive-grid
        src=${findGrid(route.id, page)}
        lang=${language}
        show-draft
      ></ithrive-grid>`;
    case "talk":
      return html`<ithrive-session
        src=${findGrid(route.id, page)}
        lang=${language}
        show-draft
        .record=${page.record}
        @ithrive-record-change=${(event: IthriveRecordChangeEvent) => page.onRecord(event.record)}
        @ithrive-clear=${() => page.onClear(route.id)}
        ><span slot="kept">${words.talk.kept}</span></ithrive-session
      >`;
    case "record":
      return renderRecordPage(page);
    case "unknown":
      return html`<h1>${words.unknown.title}</h1>
        <p>${words.unknown.note}</p>`;
  }
}

/** Beside the index, under the name the index gives; an id that is not listed is its own name. */
function findGrid(id: string, page: TabletPage): string {
  const { entries, indexUrl, language, talkLanguage = language } = page;
  const entry = findEntry(entries, id, talkLanguage);
  return indexUrl.replace(/[^/]*$/, entry?.href ?? `${id}.json`);
}

function renderBar(page: TabletPage) {
  const { words, route } = page;
  if (route.page === "library") return nothing;
  return html`<nav class="bar" aria-label=${words.name}>
    ${"id" in route ? renderOpenTalks(page) : nothing}
    <a class="button" href="#">${words.library.back}</a>
    ${
      route.page === "grid"
        ? html`<a class="button main" href=${`#talk=${route.id}`}>${words.grid.talk}</a>`
        : nothing
    }
    ${
      route.page === "talk"
        ? html`<a class="button" href=${`#grid=${route.id}`}>${words.grid.back}</a>`
        : nothing
    }
  </nav>`;
}

function renderRecordPage(page: TabletPage) {
  const { words, opened, reader = "family", entries } = page;
  const readers: readonly Reader[] = ["family", "notes"];
  return html`<h1>${words.record.title}</h1>
    <form class="open">
      <label
        ><span>${words.record.choose}</span>
        <input
          type="file"
          accept=".json,application/json"
          aria-describedby="file-note"
          @change=${(event: Event) => {
            const [file] = (event.target as HTMLInputElement).files ?? [];
            if (file) page.onFile(file);
          }}
      /></label>
      <label
        ><span>${words.record.reader}</span>
        <select
          @change=${(event: Event) =>
            page.onReader((event.target as HTMLSelectElement).value as Reader)}
        >
          ${readers.map(
            (name) =>
              html`<option value=${name} ?selected=${name === reader}>
                ${words.record.readers[name]}
              </option>`,
          )}
        </select></label
      >
      <p id="file-note">${words.record.note}</p>
    </form>
    ${
      opened && "problem" in opened
        ? html`<p class="problem" role="alert">${words.record[opened.problem]}</p>`
        : nothing
    }
    ${
      opened && "value" in opened
        ? html`<ithrive-record
            for=${reader}
            lang=${page.language}
            .record=${opened.value}
            .gridSrc=${findGridOf(opened.value, entries, page)}
          ></ithrive-record>`
        : nothing
    }`;
}

/** The address of the first grid of a record, where this library has it. */
function findGridOf(value: unknown, entries: readonly LibraryEntry[], page: TabletPage) {
  const { grids } = value as { grids?: unknown };
  const [first] = Array.isArray(grids) ? (grids as { grid?: { id?: unknown } }[]) : [];
  const entry = entries.find(({ id }) => id === first?.grid?.id);
  return entry && findGrid(entry.id, page);
}
