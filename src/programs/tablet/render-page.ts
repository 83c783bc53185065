import { html, nothing } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import type { CompiledContacts, LibraryEntry } from "../../compiled/index.ts";
import { IthriveSession, type IthriveRecordChangeEvent } from "../../element/index.ts";
import type { DecisionRecord } from "../../record/index.ts";
import type { Reader } from "../../share/index.ts";
import type { TabletWords, TalkWords } from "../../words/index.ts";
import { type Cleared, renderCleared } from "./clear/render-cleared.ts";
import { findEntry } from "./find-entry.ts";
import { findGrid } from "./find-grid.ts";
import type { Language } from "./languages.ts";
import type { OfflineState } from "./offline/offline.ts";
import { renderStatus } from "./offline/render-status.ts";
import { renderUpdate } from "./offline/render-update.ts";
import type { FileOfTalks, RecordFile } from "./read-record-file.ts";
import type { Route } from "./read-route.ts";
import { renderBeforeUse } from "./render-before-use.ts";
import { renderLanguages } from "./render-languages.ts";
import { renderLeave } from "./render-leave.ts";
import { renderOpenTalks } from "./render-open-talks.ts";
import { renderRecordPage } from "./render-record-page.ts";
import { renderKeepHere, renderListLink, renderListPage } from "./render-waiting.ts";
import type { LoadedSettings } from "./settings/load-settings.ts";
import { renderProblems } from "./settings/render-problems.ts";
import type { WaitingParts } from "./waiting-parts.ts";

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
  readonly languages: readonly Language[];
  readonly loaded: LoadedSettings;
  readonly offline: OfflineState;
  /** Why a reload would lose an open talk; undefined: it would not. */
  readonly noCopy: "insecure" | "refused" | undefined;
  /** Somebody asked for a newer version while a talk was open in another window. */
  readonly isOpenElsewhere: boolean;
  /** What was cleared last, until somebody has read it. */
  readonly cleared: Cleared | undefined;
  /** The time now, in milliseconds of the wall clock. */
  readonly now: number;
  /** Crisis contacts, for pages that show no grid; none until they have arrived. */
  readonly packs?: readonly CompiledContacts[] | undefined;
  /** Grids of the talks that are open, the one on this page left out. */
  readonly openTalks: readonly string[];
  /** BCP 47 tag of the grid that is talked about. Default: the site's. */
  readonly talkLanguage?: string | undefined;
  /** The file somebody opened. */
  readonly opened?: RecordFile | undefined;
  /** Which of its talks is shown, from 0; undefined: all, where it holds several. */
  readonly openedTalk?: number | undefined;
  /** For whom an opened record is shown. Default: the family. */
  readonly reader?: Reader | undefined;
  /** The waiting list, where the service has one and its part has arrived. */
  readonly waiting?: WaitingParts | undefined;
  /** The talk on this page, as it stands now. */
  readonly getTalk?: () => DecisionRecord | undefined;
  readonly onRecord: (record: DecisionRecord) => void;
  /** Opens a talk about a grid of the library in which people look back at a record. */
  readonly onLookBack: (id: string, record: DecisionRecord) => void;
  /** The same with a record of the waiting list: what is added is written back to it. */
  readonly onLookBackInList: (id: string, record: DecisionRecord) => void;
  /** Lets go of the talk about a grid. */
  readonly onClear: (id: string) => void;
  readonly onFile: (file: File) => void;
  /** Shows one talk of an opened file, by its place from 0; undefined: all. */
  readonly onOpenTalk: (index: number | undefined) => void;
  /** Leads to the waiting list, and puts the talks of a file in it. */
  readonly onPutInList: (file: FileOfTalks) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onReader: (reader: Reader) => void;
  readonly onCloseCleared: () => void;
  /** Uses the newer version. */
  readonly onUpdate: () => void;
}

/**
 * The whole page. What can be pressed stands after the grid or talk, whose leave button has to come
 * first.
 */
export function renderPage(page: TabletPage) {
  const { words, route, loaded } = page;
  const isGrid = "id" in route;
  return html`
    ${isGrid ? nothing : renderLeave(page)}
    <header>
      <p class="name">${words.name}</p>
      <p class="about">${words.about}</p>
      ${isGrid ? nothing : renderLanguages(page)}
    </header>
    ${isGrid ? nothing : renderHelp(page)}
    ${isGrid ? nothing : renderProblems(loaded.problems, words)}
    ${isGrid ? nothing : renderNews(page)}
    ${
      isGrid || !loaded.settings.drafts
        ? nothing
        : html`<p class="draft"><strong>${words.draft}</strong> ${words.draftNote}</p>`
    }
    ${isGrid ? nothing : renderOpenTalks(page)}
    <main tabindex="-1" aria-label=${nameOf(route, words)}>${renderMain(page)}</main>
    ${renderKeepHere(page)} ${isGrid ? renderNews(page) : nothing} ${renderBar(page)}
    ${renderFooter(page)}
  `;
}

function renderNews(page: TabletPage) {
  const { words, cleared, offline, now, isOpenElsewhere, onUpdate, onCloseCleared } = page;
  return [
    renderCleared(cleared, words, page.talkWords, onCloseCleared),
    renderUpdate({ words, offline, now, isElsewhere: isOpenElsewhere, onUpdate }),
  ];
}

function renderFooter(page: TabletPage) {
  const { words, route } = page;
  return html`<footer>
    <p>
      ${words.footer.version(IthriveSession.version)} ${words.footer.independent}
      ${words.footer.memory} ${page.unreviewed}
    </p>
    ${renderStatus(page)} ${"id" in route ? renderLanguages(page) : nothing}
    ${route.page === "library" ? renderListLink(page) : nothing}
    ${route.page === "library" ? html`<p><a href="#record">${words.record.open}</a></p>` : nothing}
  </footer>`;
}

/** A grid and a talk show their own. */
function renderHelp({ packs, talkWords, language, loaded }: TabletPage) {
  if (!packs) return nothing;
  return html`<details class="help">
    <summary>${talkWords.help}</summary>
    <ithrive-help
      .packs=${packs}
      lang=${language}
      nation=${ifDefined(loaded.settings.nation)}
    ></ithrive-help>
  </details>`;
}

function nameOf(route: Route, words: TabletWords): string {
  return route.page === "talk" ? words.grid.talk : words[route.page].title;
}

function renderMain(page: TabletPage) {
  const { words, route, indexUrl, language, loaded } = page;
  const { drafts, nation, exitUrl } = loaded.settings;
  switch (route.page) {
    case "library":
      return html`<ithrive-library
          index=${indexUrl}
          lang=${language}
          ?show-draft=${drafts}
        ></ithrive-library>
        ${renderBeforeUse(language)}`;
    case "grid":
      return html`<ithrive-grid
        src=${findGrid(route.id, page)}
        lang=${language}
        nation=${ifDefined(nation)}
        exit-url=${ifDefined(exitUrl)}
        ?show-draft=${drafts}
      ></ithrive-grid>`;
    case "talk":
      return renderTalk(route.id, page);
    case "record":
      return renderRecordPage(page);
    case "waitingList":
      return renderListPage(page);
    case "unknown":
      return html`<h1>${words.unknown.title}</h1>
        <p>${words.unknown.note}</p>`;
  }
}

function renderTalk(id: string, page: TabletPage) {
  const { words, indexUrl, language, loaded, noCopy } = page;
  const { drafts, nation, exitUrl, exports, idle } = loaded.settings;
  return html`<ithrive-session
    src=${findGrid(id, page)}
    library=${indexUrl}
    lang=${language}
    nation=${ifDefined(nation)}
    exit-url=${ifDefined(exitUrl)}
    ?show-draft=${drafts}
    .exports=${exports}
    .locality=${loaded.locality}
    .measures=${loaded.measures}
    @ithrive-record-change=${(event: IthriveRecordChangeEvent) => page.onRecord(event.record)}
    @ithrive-clear=${() => page.onClear(id)}
    ><span slot="kept">${words.talk.kept(idle.wipe, noCopy === undefined)}</span></ithrive-session
  >`;
}

function renderBar(page: TabletPage) {
  const { words, route } = page;
  if (route.page === "library") return nothing;
  return html`<nav class="bar" aria-label=${words.name}>
    ${"id" in route ? renderOpenTalks(page) : nothing}
    <a class="button" href="#">${words.library.back}</a>
    ${
      route.page === "grid" && canTalkAbout(route.id, page)
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

/** A grid that was taken back, or that is not ready where drafts are not shown, is not talked about. */
function canTalkAbout(id: string, { entries, language, loaded }: TabletPage): boolean {
  const status = findEntry(entries, id, language)?.status;
  return status !== "withdrawn" && (status !== "draft" || loaded.settings.drafts);
}
