import { render } from "lit";
import type { LibraryEntry } from "../../compiled/index.ts";
import type { IthriveSession } from "../../element/index.ts";
import { Clearing } from "./clear/clearing.ts";
import { createActions, type SiteActions } from "./create-actions.ts";
import { fetchPacks } from "./fetch-packs.ts";
import { findEntry } from "./find-entry.ts";
import { CoveredSite } from "./idle/covered-site.ts";
import { toLimits } from "./idle/to-limits.ts";
import { TalkKeeper } from "./keep/talk-keeper.ts";
import type { Language } from "./languages.ts";
import { listenToPage } from "./listen-to-page.ts";
import { loadWaitingList } from "./load-waiting-list.ts";
import { Updates } from "./offline/updates.ts";
import { isTalkOn, type Route, readRoute } from "./read-route.ts";
import { renderPage, type TabletPage } from "./render-page.ts";
import { ScrollPlaces } from "./scroll-places.ts";
import type { LoadedSettings } from "./settings/load-settings.ts";
import type { SiteLanguage } from "./site-language.ts";
import { titleOf } from "./title-of.ts";
import type { WaitingParts } from "./waiting-parts.ts";

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
  readonly #updates: Updates;
  readonly #clearing: Clearing;
  readonly #places: ScrollPlaces;
  readonly #keeper: TalkKeeper;
  readonly #idle: CoveredSite;
  readonly #actions: SiteActions;
  readonly #stop = new AbortController();
  #route: Route = readRoute(location.hash);
  /** What belongs to the page on show; nothing of it is anything to the next. */
  #page: Partial<TabletPage> = {};
  #packs: TabletPage["packs"];
  #waiting: WaitingParts | undefined;
  /** Somebody has marked answers on a grid that is only read. */
  #hasMarks = false;

  constructor(options: TabletSiteOptions) {
    this.#options = options;
    const { idle } = options.loaded.settings;
    const limits = toLimits(idle);
    this.#clearing = new Clearing(idle.wipe, () => this.show());
    this.#places = new ScrollPlaces(options.app);
    this.#keeper = new TalkKeeper({
      wipeAfter: limits.wipe,
      getIdle: () => this.#idle.idle,
      onRefused: () => this.show(),
      onClearedElsewhere: () => this.#wipe("stopped"),
    });
    this.#idle = new CoveredSite({
      limits,
      getSpeech: () => options.language.speech,
      isPrivate: () => this.#isPrivate,
      onCover: (isOn) => {
        if (isOn) this.#waiting?.list.lock();
        this.#keeper.cover(isOn);
      },
      onWipe: (why) => this.#wipe(why),
    });
    this.#updates = new Updates({
      keeper: this.#keeper,
      isPrivate: () => this.#isPrivate,
      onChange: () => this.show(),
    });
    this.#actions = createActions({
      app: options.app,
      keeper: this.#keeper,
      clearing: this.#clearing,
      updates: this.#updates,
      language: options.language,
      getRoute: () => this.#route,
      getSession: () => this.#session,
      getList: () => this.#waiting?.list,
      show: (change) => this.show(change),
    });
  }

  /** Brings back what was open before the page loaded again, then shows the page that the address names. */
  async start(): Promise<void> {
    const { outcome, idle } = await this.#keeper.restore();
    if (outcome === "restored") this.#idle.begin(idle);
    if (outcome === "idle" || outcome === "lost") this.#clearing.note(outcome, this.#keeper.left);
    this.#listen();
    this.#open();
    void this.#updates.start();
    void this.#loadWaitingList();
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
    this.#waiting?.list.stop();
    this.#places.stop();
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
      openTalks: this.#keeper.ids.filter((id) => !isTalkOn(this.#route, id)),
      offline: this.#updates.offline,
      noCopy: this.#keeper.noCopy,
      isOpenElsewhere: this.#updates.isOpenElsewhere,
      cleared: this.#clearing.cleared,
      now: Date.now(),
      waiting: this.#waiting,
      getTalk: () => this.#talk?.record,
      ...this.#page,
    };
    render(renderPage(given), app);
    const id = "id" in this.#route ? this.#route.id : undefined;
    const title = titleOf(this.#route, findEntry(entries, id, language.tag), given.words);
    if (!this.#idle.isCovered) document.title = title;
  }

  get #isPrivate(): boolean {
    const isListPrivate = this.#waiting?.list.isPrivate === true;
    const { isOpen } = this.#keeper;
    return isOpen || this.#page.opened !== undefined || this.#hasMarks || isListPrivate;
  }

  get #talk() {
    return this.#route.page === "talk" ? this.#keeper.find(this.#route.id) : undefined;
  }

  get #session(): IthriveSession | null {
    return this.#options.app.querySelector("ithrive-session");
  }

  #listen(): void {
    const { signal } = this.#stop;
    listenToPage(this.#options.app, signal, {
      onArrive: () => this.#arrive(),
      onBeforeUnload: (event) => this.#askBeforeLoss(event),
      onPressed: this.#keepScreen,
      onMarks: (hasMarks) => (this.#hasMarks = hasMarks),
      onSeen: () => void this.#updates.applyIfFree(),
      onLeft: () => this.#leave(),
    });
  }

  #leave(): void {
    this.#keeper.clear();
    this.#waiting?.list.lock();
  }

  async #loadWaitingList(): Promise<void> {
    const { waitingList } = this.#options.loaded.settings;
    this.#waiting = await loadWaitingList(waitingList, () => this.show());
    this.show();
    const { signal } = this.#stop;
    const look = (): void => {
      // A browser may have closed the database while the page was in the background.
      if (document.visibilityState === "visible") void this.#waiting?.list.look();
    };
    document.addEventListener("visibilitychange", look, { signal });
  }

  #arrive(): void {
    this.#open();
    this.#places.arrive();
    this.#options.app.querySelector("main")?.focus({ preventScroll: true });
    if (this.#route.page === "library") void this.#updates.applyIfFree();
  }

  #open(): void {
    this.#route = readRoute(location.hash);
    this.#page = {};
    this.#hasMarks = false;
    if (this.#clearing.cleared?.why === "finished") this.#clearing.forget();
    const talk = this.#talk;
    // Another language's grid would be another talk: only the site's own words may change in one.
    const language = talk?.record.grids[0]?.grid.language ?? this.#options.language.tag;
    if (this.#route.page === "talk") this.#page = { talkLanguage: language };
    this.show();
    // Given once rather than bound: nothing of the drawing may hold on to a record that is cleared.
    const session = this.#session;
    if (!session || !talk) return;
    session.screen = talk.screen;
    session.record = talk.record;
  }

  /** Keeps where people are in a talk too, once what they pressed has been done. */
  readonly #keepScreen = (): void => {
    const talk = this.#talk;
    const screen = this.#session?.record === talk?.record ? this.#session?.screen : undefined;
    if (talk && screen && JSON.stringify(screen) !== JSON.stringify(talk.screen)) {
      this.#keeper.put({ ...talk, screen });
    }
  };

  #askBeforeLoss(event: Event): void {
    // A quick exit has emptied the page already, and must never be held up by a question.
    const isLoss =
      this.#keeper.isOpen && this.#options.app.isConnected && !this.#updates.isReloading;
    if (isLoss) event.preventDefault();
  }

  /** Lets go of everything private and shows the library. */
  #wipe(why: "idle" | "stopped"): void {
    const wasTalk = this.#keeper.isOpen || this.#page.opened !== undefined;
    const { left } = this.#keeper;
    this.#keeper.clear();
    this.#places.forget();
    if (wasTalk) this.#clearing.note(why, left);
    history.replaceState(history.state, "", location.pathname + location.search);
    this.#open();
    this.#idle.begin(0);
    this.#idle.hide();
    window.scrollTo(0, 0);
    this.show();
    this.#options.app.querySelector("main")?.focus();
    void this.#updates.applyIfFree();
  }
}
