import { html, LitElement, type PropertyDeclarations, type PropertyValues } from "lit";
import { type CompiledGrid, getGridState, readCompiledGrid } from "../compiled/index.ts";
import { createAsShown, type DecisionRecord, type Person } from "../record/index.ts";
import { addWords, getTalkWords } from "../words/index.ts";
import { Disclosures } from "./controllers/disclosures.ts";
import { FocusInView } from "./controllers/focus-in-view.ts";
import { FurtherLoader } from "./controllers/further-loader.ts";
import { JsonLoader, type LoadState } from "./controllers/json-loader.ts";
import { Paper } from "./controllers/paper.ts";
import { RecordLoader } from "./controllers/record-loader.ts";
import { QuickExit } from "./controllers/quick-exit.ts";
import { WordsWatch } from "./controllers/words-watch.ts";
import { IthriveErrorEvent, type IthriveErrorKind } from "./events/ithrive-error-event.ts";
import { IthriveLoadEvent } from "./events/ithrive-load-event.ts";
import type { FurtherContext } from "./further/further-context.ts";
import { toFurtherContext } from "./further/to-further-context.ts";
import { sessionStyles } from "./ithrive-session.styles.ts";
import { renderNotReady } from "./page/render-not-ready.ts";
import { renderWithdrawn } from "./page/render-withdrawn.ts";
import { createSpeech } from "./parts/create-speech.ts";
import { getNotKnownText } from "./parts/get-not-known-text.ts";
import { getToday } from "./parts/get-today.ts";
import { renderLate } from "./parts/render-late.ts";
import { renderProblem } from "./parts/render-problem.ts";
import { createId } from "./session/create-id.ts";
import { createTalkView } from "./session/create-talk-view.ts";
import { type ExportWay, exportWays } from "./session/export-ways.ts";
import { TalkGrids } from "./session/grids/talk-grids.ts";
import { LaterLoader } from "./session/later-loader.ts";
import { type NotOpened, openGiven } from "./session/open-given.ts";
import { TalkPlace } from "./session/place/talk-place.ts";
import { renderCleared } from "./session/render-cleared.ts";
import { renderNoTalk } from "./session/render-no-talk.ts";
import { renderTalk } from "./session/render-talk.ts";
import { type Screen, ScreenFocus } from "./session/screen-focus.ts";
import { TalkController, type TalkStart } from "./session/talk-controller.ts";
import type { Printing } from "./session/printing.ts";
import { TalkExports } from "./session/talk-exports.ts";
import type { TalkView } from "./session/talk-view.ts";
import type { MeasureSettings } from "./session/measures/measure-settings.ts";
import { TalkMeasures } from "./session/measures/talk-measures.ts";
import type { NoteGrids } from "./session/take/note-grids.ts";
import { nothingLeft } from "./session/nothing-left.ts";
import type { PaperSize } from "./sheet/paper-size.ts";
import { version } from "./version.ts";

/** Two people: the young person and somebody who looks after them. */
const usualPeople: readonly Pick<Person, "id" | "role">[] = [
  { id: "p1", role: "young-person" },
  { id: "p2", role: "parent" },
];

/**
 * A talk about one grid: who is here, comparing with each person's marks apart, deciding with those
 * marks as reasons, and finishing with a note, a file or paper. Everything stays in memory: the page
 * is told of every change and decides what is kept, and where.
 *
 * @tagname ithrive-session
 * @slot - Stands in until the grid has arrived, when it cannot be shown, and when scripts do not run.
 * @slot kept - One sentence on what is kept, where, and who sees it. Fill it if your page keeps talks.
 * @fires {IthriveLoadEvent} ithrive-load - The grid has arrived and the talk can begin.
 * @fires {IthriveErrorEvent} ithrive-error - The grid or the record is not shown; the element says so.
 * @fires {IthriveRecordChangeEvent} ithrive-record-change - Something was tapped, typed or chosen.
 * @fires {IthriveFinishEvent} ithrive-finish - People are done; again if they change something after.
 * @fires {IthriveClearEvent} ithrive-clear - The talk was cleared: the element holds nothing of it.
 * @csspart title - The grid's title.
 * @csspart help - Crisis contacts.
 * @csspart leave - The button that leaves the page.
 * @csspart option - The head of an option; all alike.
 * @csspart question - The head of a question.
 * @csspart answer - An answer; all alike.
 * @csspart alongside - What can be done whatever is chosen.
 * @csspart summary - What was decided, and each person's reasons.
 * @csspart problem - The message when nothing can be shown.
 * @cssprop --ithrive-font - Font families. Default: the system's own.
 * @cssprop --ithrive-paper - Ground. Default: white, or near-black on a page whose `color-scheme` is dark.
 * @cssprop --ithrive-accent - What can be pressed. Keep 4.5:1 against the paper. Default: deep teal.
 * @cssprop --ithrive-accent-wash - Ground of what is pressed. Keep 4.5:1 against the accent.
 * @cssprop --ithrive-sticky-top - Height of your own sticky header. Default: 0px.
 */
export class IthriveSession extends LitElement {
  /** The release this class belongs to. */
  static readonly version = version;
  /** Adds the interface's wording in one more language. */
  static readonly addWords = addWords;
  static override styles = sessionStyles;
  static override properties: PropertyDeclarations = {
    src: { type: String },
    grid: { attribute: false },
    record: { attribute: false, noAccessor: true },
    people: { attribute: false },
    newId: { attribute: false },
    nation: { type: String },
    lang: { reflect: true },
    showDraft: { type: Boolean, attribute: "show-draft" },
    exitUrl: { attribute: "exit-url" },
    today: { type: String },
    exports: { attribute: false },
    locality: { attribute: false },
    library: { type: String },
    measures: { attribute: false },
    paper: { type: String },
  };

  /** Address of a compiled grid. Fetched with the browser's default credentials. */
  declare src: string | undefined;
  /** A compiled grid, in place of `src`. */
  declare grid: CompiledGrid | undefined;
  /** Who is here when a talk begins. Default: a young person and a parent. */
  declare people: readonly Pick<Person, "id" | "role">[];
  /** Makes the record's id, which must hold nothing about the people. Default: random. */
  declare newId: () => string;
  /** ISO 3166-2 code, for example GB-WLS: crisis contacts of that nation alone. Default: all. */
  declare nation: string | undefined;
  /** Language of the wording, as BCP 47. Default: the grid's own. */
  declare lang: string;
  /** Opens a draft, marked as one. Default: off. */
  declare showDraft: boolean;
  /** Where the leave button goes; setting it shows the button on every grid. Default: an empty page. */
  declare exitUrl: string | undefined;
  /** The day it is, as YYYY-MM-DD. Default: the reader's own date. */
  declare today: string | undefined;
  /** The ways out of the screen that people are offered at the end. Default: all. */
  declare exports: readonly ExportWay[];
  /** What is offered here: a locality file. Anything else is left aside. Default: nothing is said of the place. */
  declare locality: unknown;
  /** Address of a library's `index.json`: other grids can be talked about in the same talk. Default: this one alone. */
  declare library: string | undefined;
  /** Measures that a service brings and has switched on; each is held to the licence gate. Default: none. */
  declare measures: MeasureSettings | undefined;
  /** The paper it prints on, `a4` or `letter`. Default: `a4`. */
  declare paper: PaperSize | undefined;

  #given: unknown;
  #givenScreen: unknown;
  /** Why what was given is not open as a talk. */
  #notOpened: NotOpened = {};
  /** The place that was laid over the talk last, and the grid it was laid over. */
  #laid: { locality: unknown; grid: CompiledGrid } | undefined;
  /** What the screen was last drawn from; undefined while no talk is open. */
  #view: TalkView | undefined;
  /** The summary is printed as it stands on the screen. */
  #isSummary = false;
  readonly #talk = new TalkController(this);
  readonly #paper: Paper = new Paper(this, (edition) => {
    if (!this.#view || this.#isSummary) return [];
    return this.#paper.parts?.listTalkPapers(this, this.#view, edition) ?? [];
  });
  readonly #exports = new TalkExports(this, this.#talk, (what) => this.#print(what));
  readonly #disclosures = new Disclosures(this);
  readonly #further = new FurtherLoader(this);
  readonly #late = new RecordLoader(this);
  readonly #later = new LaterLoader(this);
  readonly #place = new TalkPlace(this.#later);
  readonly #grids: TalkGrids = new TalkGrids(this, this.#later, {
    getLibrary: () => this.library,
    onOpen: (grid) => {
      this.#disclosures.clear();
      this.#talk.openGrid(this.#createStart(grid));
    },
  });
  /** Undefined until what finds them has been fetched. */
  #noteGrids: NoteGrids | undefined;
  readonly #measures = new TalkMeasures(this, (message) =>
    this.#refuse("measure-refused", message),
  );
  readonly #loader = new JsonLoader<CompiledGrid>(this, {
    read: readCompiledGrid,
    onSettled: (state) => this.#onSettled(state),
  });
  readonly #exit = new QuickExit(this, {
    isOn: () => this.#hasExit(),
    getExitUrl: () => this.exitUrl,
  });

  constructor() {
    super();
    new WordsWatch(this);
    this.people = usualPeople;
    this.newId = createId;
    this.showDraft = false;
    this.exports = exportWays;
    new FocusInView(this);
    new ScreenFocus(this, () => this.#findScreen());
  }

  /**
   * The record as it stands; a new object after every change. Set one to go on with it; undefined
   * begins a new talk. Undefined before the grid has arrived and after clearing.
   */
  get record(): DecisionRecord | undefined {
    return this.#notOpened.readOnly ?? this.#talk.record;
  }

  set record(record: DecisionRecord | undefined) {
    if (record !== undefined && record === this.#talk.record) return;
    this.#given = record;
    if (this.#loader.state.phase === "ready") this.#begin(this.#loader.state);
  }

  /**
   * Where people are in the talk, and what they have copied, printed and saved in it: plain JSON
   * beside the record, for a page that keeps talks. Set it just before the record it belongs to.
   * Undefined while no talk is open.
   */
  get screen(): unknown {
    if (!this.#talk.record) return undefined;
    const { dialog: _dialog, message: _message, ...kept } = this.#talk.state;
    return kept;
  }

  set screen(screen: unknown) {
    this.#givenScreen = screen;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#layPlace();
    if (changed.has("grid") && this.grid) this.#loader.take(this.grid);
    else if (changed.has("src") || (changed.has("grid") && !this.grid)) this.#loader.load(this.src);
  }

  /** Once for each place and grid, as soon as what it takes has been fetched. */
  #layPlace(): void {
    const { locality } = this;
    const grid = this.#loader.state.phase === "ready" ? this.#grids.current : undefined;
    if (!grid) return;
    const place = this.#place.find(locality, grid);
    if (!place || (this.#laid?.locality === locality && this.#laid?.grid === grid)) return;
    this.#laid = { locality, grid };
    this.#talk.lay(place, grid);
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#late.completeUpdate(() =>
      this.#later.completeUpdate(() => super.getUpdateComplete()),
    );
  }

  override render() {
    const { state } = this.#loader;
    if (state.phase === "ready") return this.#renderGrid(this.#grids.current ?? state.value);
    if (state.phase === "none") return html`<slot></slot>`;
    const { words, language, direction } = createSpeech(this);
    return html`<div class="container" lang=${language} dir=${direction}>
      ${
        state.phase === "loading"
          ? html`<slot><p class="quiet" role="status">${words.load.loading}</p></slot>`
          : renderProblem(
              state.kind,
              getTalkWords(language).load,
              words,
              state.url ? () => this.#loader.load(this.src) : undefined,
            )
      }
    </div>`;
  }

  #renderGrid(grid: CompiledGrid) {
    const speech = createSpeech(this, grid.language);
    const { language, gridLanguage } = speech;
    const context = toFurtherContext({
      grid,
      ...speech,
      disclosures: this.#disclosures,
      further: this.#further,
    });
    const today = this.today ?? getToday();
    const state = getGridState(grid, today);
    if (state.withdrawn) return this.#renderNoTalk(context, renderWithdrawn(context));
    if (state.draft && !this.showDraft) return this.#renderNoTalk(context, renderNotReady(context));
    this.#view = undefined;
    const words = getTalkWords(language);
    const { problem: why, readOnly } = this.#notOpened;
    if (why) {
      const problem = renderProblem(why, words.record.load, context.words, undefined);
      return this.#renderNoTalk(context, problem);
    }
    if (readOnly) {
      const begin = () => (this.record = undefined);
      return this.#renderNoTalk(
        context,
        renderLate(this.#late, context.words, (parts) =>
          parts.renderReadOnly(readOnly, { language, gridLanguage }, begin),
        ),
      );
    }
    const { record, cleared } = this.#talk;
    const talk = this.#talk.findTalk();
    if (cleared || !record || !talk) {
      const left = cleared ?? nothingLeft;
      return this.#renderNoTalk(context, renderCleared(words, left, this.#talk.beginAgain));
    }
    this.#view = createTalkView({
      context,
      late: this.#late,
      later: this.#later,
      nation: this.nation,
      place: this.#place.find(this.locality, grid),
      findHere: (one) => this.#place.find(this.locality, one)?.here,
      today,
      record,
      talk,
      controller: this.#talk,
      grids: this.#grids,
      noteGrids: (this.#noteGrids ??= this.#late.parts && new this.#late.parts.NoteGrids(this)),
      showsDrafts: this.showDraft,
      onGoOn: this.#goOnWith,
      exports: this.#exports,
      ways: this.exports,
      askMeasures: (view) => this.#measures.render(view, this.measures),
    });
    return renderTalk(this.#view, this.#hasExit() ? this.#exit.leave : undefined);
  }

  #print(what: Printing): void {
    this.#isSummary = what === "summary";
    addEventListener("afterprint", () => (this.#isSummary = false), { once: true });
    void this.#paper.print(what === "summary" ? "take-home" : what);
  }

  #renderNoTalk(context: FurtherContext, why: unknown) {
    const onLeave = this.#hasExit() ? this.#exit.leave : undefined;
    return renderNoTalk(context, { nation: this.nation, onLeave, why });
  }

  #hasExit(): boolean {
    const { state } = this.#loader;
    return state.phase === "ready" && (state.value.safety.quickExit || Boolean(this.exitUrl));
  }

  #findScreen(): Screen {
    const { state, record, cleared } = this.#talk;
    if (cleared) return { key: "cleared", dialog: undefined };
    if (!record) return { key: undefined, dialog: undefined };
    const { ready, isHandingOver, changing } = state.turns;
    const key = [state.step, ...ready, isHandingOver, changing].join(" ");
    return { key, dialog: state.dialog };
  }

  #onSettled(state: LoadState<CompiledGrid>): void {
    this.#disclosures.clear();
    if (state.phase === "ready") this.#begin(state);
    // The events say what is shown, so they wait until it is.
    void this.updateComplete.then(() => this.#tellPage(state));
  }

  #begin({ value: grid, url }: { value: CompiledGrid; url: string }): void {
    const given = { record: this.#given, screen: this.#givenScreen };
    this.#given = undefined;
    this.#givenScreen = undefined;
    this.#grids.begin(grid, url);
    this.requestUpdate();
    const today = this.today ?? getToday();
    this.#notOpened = openGiven(this.#talk, given, { start: this.#createStart(grid), grid, today });
    const { problem } = this.#notOpened;
    if (problem === undefined) return;
    const message =
      "The record given to ithrive-session is not a decision record that this release reads.";
    this.#refuse(problem, message);
  }

  /** Tells the page, not the people in the room. */
  #refuse(kind: IthriveErrorKind, message: string): void {
    this.dispatchEvent(new IthriveErrorEvent({ kind, url: "", message }));
  }

  /** Goes on with the talk that people were looking back at. */
  readonly #goOnWith = (): void => {
    const { record } = this.#talk;
    const { first } = this.#grids;
    if (!record || !first) return;
    this.#talk.goOn(record, this.#createStart(first), this.today ?? getToday());
  };

  #createStart(grid: CompiledGrid): TalkStart {
    const { words } = createSpeech(this, grid.language);
    const asShown = createAsShown(
      grid,
      (question) => getNotKnownText(question, words),
      words.grid.notComparable,
    );
    return { grid, asShown, people: this.people, newId: this.newId };
  }

  #tellPage(state: LoadState<CompiledGrid>): void {
    if (state.phase === "failed") this.dispatchEvent(new IthriveErrorEvent(state));
    if (state.phase !== "ready") return;
    const { id, version, status } = state.value;
    this.#further.loadWhenIdle();
    this.#late.loadWhenIdle();
    this.#later.loadWhenIdle();
    this.#paper.loadWhenIdle();
    this.dispatchEvent(new IthriveLoadEvent(state.value));
    if (status !== "withdrawn") return;
    const message = `${id} ${version} has been withdrawn.`;
    this.dispatchEvent(new IthriveErrorEvent({ kind: "withdrawn", url: state.url, message }));
  }
}
