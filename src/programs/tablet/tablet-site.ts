import { render } from "lit";
import type { LibraryEntry } from "../../compiled/index.ts";
import type { IthriveSession } from "../../element/index.ts";
import type { DecisionRecord } from "../../record/index.ts";
import { overwriteClipboard } from "./clear/overwrite-clipboard.ts";
import type { Cleared } from "./clear/render-cleared.ts";
import { fetchPacks } from "./fetch-packs.ts";
import { findEntry } from "./find-entry.ts";
import type { IdleState } from "./idle/idle-clock.ts";
import { IdleWatch } from "./idle/idle-watch.ts";
import { ScreenCover } from "./idle/screen-cover.ts";
import { toLimits } from "./idle/to-limits.ts";
import { TalkKeeper } from "./keep/talk-keeper.ts";
import type { Language } from "./languages.ts";
import { Offline } from "./offline/offline.ts";
import { readRecordFile } from "./read-record-file.ts";
import { type Route, readRoute } from "./read-route.ts";
import { renderPage, type TabletPage } from "./render-page.ts";
import { ScrollPlaces } from "./scroll-places.ts";
import type { LoadedSettings } from "./settings/load-settings.ts";
import type { SiteLanguage } from "./site-language.ts";
import { titleOf } from "./title-of.ts";

/** What the site is run with. */
export interface TabletSiteOptions {
  readonly app: HTMLElement;
  readonly indexUrl: string;
  readonly entries: readonly LibraryEntry[];
  readonly loaded: LoadedSettings;
  readonly language: SiteLanguage;
  readonly languages: readonly Language[];
}

/** The site while it runs: which page is shown, what is open, and what becomes of it. */
export class TabletSite {
  readonly #options: TabletSiteOptions;
  readonly #offline: Offline;
  readonly #places: ScrollPlaces;
  readonly #cover = new ScreenCover();
  readonly #keeper: TalkKeeper;
  readonly #idle: IdleWatch;
  readonly #stop = new AbortController();
  #route: Route = readRoute(location.hash);
  /** What belongs to the page on show; nothing of it is anything to the next. */
  #page: Partial<TabletPage> = {};
  #cleared: Cleared | undefined;
  #packs: TabletPage["packs"];
  #isOpenElsewhere = false;
  /** Somebody has marked answers on a grid that is only read. */
  #hasMarks = false;
  #isReloading = false;

  constructor(options: TabletSiteOptions) {
    this.#options = options;
    const limits = toLimits(options.loaded.settings.idle);
    this.#places = new ScrollPlaces(options.app);
    this.#keeper = new TalkKeeper({
      wipeAfter: limits.wipe,
      getIdle: () => this.#idle.idle,
      onRefused: () => this.show(),
      onClearedElsewhere: () => this.#wipe("stopped"),
    });
    this.#idle = new IdleWatch({
      limits,
      isPrivate: () => this.#isPrivate,
      onState: (state, minutes) => this.#onIdle(state, minutes),
    });
    this.#offline = new Offline(
      () => this.show(),
      () => this.#isPrivate,
    );
  }

  /** Brings back what was open before the page loaded again, then shows the page that the address names. */
  async start(): Promise<void> {
    const { outcome, idle } = await this.#keeper.restore();
    if (outcome === "restored") this.#idle.begin(idle);
    if (outcome === "idle" || outcome === "lost") this.#setCleared(outcome);
    this.#listen();
    this.#open();
    void this.#offline.start();
    this.#packs = await fetchPacks(this.#options.indexUrl, this.#options.entries);
    this.show();
  }

  /** Ends it: nothing is listened for any more, nothing is shown, and what was open is cleared. */
  async stop(): Promise<void> {
    this.#keeper.clear();
    await this.#keeper.settled;
    this.#stop.abort();
    this.#keeper.stop();
    this.#idle.stop();
    this.#places.stop();
    this.#cover.remove();
    render(undefined, this.#options.app);
  }

  /** Draws the page anew, with what has changed on it. */
  show(change: Partial<TabletPage> = {}): void {
    if (!this.#options.app.isConnected || this.#stop.signal.aborted) return;
    this.#page = { ...this.#page, ...change };
    const { app, entries, indexUrl, languages, loaded, language } = this.#options;
    const { speech } = language;
    const given: TabletPage = {
      ...speech,
      ...this.#actions,
      route: this.#route,
      entries,
      indexUrl,
      languages,
      loaded,
      packs: this.#packs,
      openTalks: this.#keeper.ids.filter((id) => !this.#isTalkOn(id)),
      offline: this.#offline.state,
      noCopy: this.#keeper.noCopy,
      isOpenElsewhere: this.#isOpenElsewhere,
      cleared: this.#cleared,
      now: Date.now(),
      ...this.#page,
    };
    render(renderPage(given), app);
    const id = "id" in this.#route ? this.#route.id : undefined;
    const title = titleOf(this.#route, findEntry(entries, id, language.tag), given.words);
    if (!this.#cover.isOn) document.title = title;
  }

  get #isPrivate(): boolean {
    return this.#keeper.isOpen || this.#page.opened !== undefined || this.#hasMarks;
  }

  get #session(): IthriveSession | null {
    return this.#options.app.querySelector("ithrive-session");
  }

  #isTalkOn(id: string): boolean {
    return this.#route.page === "talk" && this.#route.id === id;
  }

  readonly #actions = {
    onRecord: (record: DecisionRecord) => {
      this.#cleared = undefined;
      if ("id" in this.#route) this.#keeper.put({ id: this.#route.id, record });
    },
    onClear: (id: string) => {
      this.#keeper.remove(id);
      this.#setCleared(this.#isTalkOn(id) ? "finished" : "stopped");
      this.show();
    },
    onCloseCleared: () => {
      this.#cleared = undefined;
      this.show();
      this.#options.app.querySelector("main")?.focus();
    },
    onFile: (file: File) => {
      void readRecordFile(file).then((opened) => this.show({ opened }));
    },
    onLanguage: (wanted: Language) => {
      history.replaceState(history.state, "", `?lang=${wanted.tag}${location.hash}`);
      void this.#options.language.change(wanted).then(() => this.show());
    },
    onReader: (reader: TabletPage["reader"]) => this.show({ reader }),
    onUpdate: () => void this.#update(),
  };

  #listen(): void {
    const { signal } = this.#stop;
    const { app } = this.#options;
    window.addEventListener("hashchange", () => this.#arrive(), { signal });
    window.addEventListener("beforeunload", (event) => this.#askBeforeLoss(event), { signal });
    // A page that comes back after a quick exit is empty, and has to be made anew.
    window.addEventListener("pageshow", () => app.isConnected || location.reload(), { signal });
    app.addEventListener(
      "ithrive-marks-change",
      ({ marks }) => (this.#hasMarks = marks.length > 0),
      { signal },
    );
    document.addEventListener("visibilitychange", () => void this.#updateIfFree(), { signal });
    // Who leaves in a hurry leaves nothing behind.
    const left = new MutationObserver(() => app.isConnected || this.#keeper.clear());
    left.observe(document.body, { childList: true });
    signal.addEventListener("abort", () => left.disconnect());
  }

  #arrive(): void {
    this.#open();
    this.#places.arrive();
    this.#options.app.querySelector("main")?.focus({ preventScroll: true });
    if (this.#route.page === "library") void this.#updateIfFree();
  }

  #open(): void {
    this.#route = readRoute(location.hash);
    this.#page = {};
    this.#hasMarks = false;
    if (this.#cleared?.why === "finished") this.#cleared = undefined;
    const talk = this.#route.page === "talk" ? this.#keeper.find(this.#route.id) : undefined;
    // Another language's grid would be another talk: only the site's own words may change in one.
    const language = talk?.record.grids[0]?.grid.language ?? this.#options.language.tag;
    if (this.#route.page === "talk") this.#page = { talkLanguage: language };
    this.show();
    // Given once rather than bound: nothing of the drawing may hold on to a record that is cleared.
    const session = this.#session;
    if (session && talk) session.record = talk.record;
  }

  #askBeforeLoss(event: Event): void {
    // A quick exit has emptied the page already, and must never be held up by a question.
    const isLoss = this.#keeper.isOpen && this.#options.app.isConnected && !this.#isReloading;
    if (isLoss) event.preventDefault();
  }

  #onIdle(state: IdleState, minutes: number): void {
    this.#keeper.cover(state !== "open");
    if (state === "wiped") return this.#wipe("idle");
    if (state === "open") return this.#cover.hide();
    const showCover = (isClearing: boolean): void =>
      this.#cover.show({
        ...this.#options.language.speech,
        state,
        minutes,
        isClearing,
        onGoOn: () => this.#idle.goOn(),
        onAskClear: showCover,
        onClear: () => this.#wipe("stopped"),
      });
    showCover(false);
  }

  /** Lets go of everything private and shows the library. */
  #wipe(why: "idle" | "stopped"): void {
    const wasTalk = this.#keeper.isOpen || this.#page.opened !== undefined;
    this.#keeper.clear();
    this.#places.forget();
    if (wasTalk) this.#setCleared(why);
    history.replaceState(history.state, "", location.pathname + location.search);
    this.#open();
    this.#idle.begin(0);
    this.#cover.hide();
    window.scrollTo(0, 0);
    this.show();
    this.#options.app.querySelector("main")?.focus();
    void this.#updateIfFree();
  }

  #setCleared(why: Cleared["why"]): void {
    const minutes = this.#options.loaded.settings.idle.wipe;
    const cleared: Cleared = { why, minutes, isOverwritten: undefined };
    this.#cleared = cleared;
    if (why === "lost") return;
    void overwriteClipboard().then((isOverwritten) => {
      if (this.#cleared !== cleared) return;
      this.#cleared = { ...cleared, isOverwritten };
      this.show();
    });
  }

  async #updateIfFree(): Promise<void> {
    if (!this.#offline.state.isNewer || this.#isPrivate) return;
    if (await this.#keeper.isOpenElsewhere()) return;
    if (!this.#isPrivate) this.#offline.apply();
  }

  async #update(): Promise<void> {
    this.#isOpenElsewhere = await this.#keeper.isOpenElsewhere();
    this.show();
    if (this.#isOpenElsewhere) return;
    await this.#keeper.settled;
    // What is open comes back from its crash copy; without one people are asked first.
    this.#isReloading = this.#keeper.noCopy === undefined;
    this.#offline.apply();
  }
}
