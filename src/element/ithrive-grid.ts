import {
  html,
  LitElement,
  noChange,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import {
  getGridState,
  readCompiledGrid,
  type CompiledGrid,
  type CompiledOption,
  type CompiledQuestion,
} from "../compiled/index.ts";
import { addWords } from "../words/index.ts";
import { Disclosures } from "./controllers/disclosures.ts";
import { FurtherLoader } from "./controllers/further-loader.ts";
import { Paper } from "./controllers/paper.ts";
import { JsonLoader, type LoadState } from "./controllers/json-loader.ts";
import { Picture } from "./controllers/picture.ts";
import { QuickExit } from "./controllers/quick-exit.ts";
import { Views } from "./controllers/views.ts";
import { WordsWatch } from "./controllers/words-watch.ts";
import { IthriveErrorEvent } from "./events/ithrive-error-event.ts";
import { IthriveLoadEvent } from "./events/ithrive-load-event.ts";
import { IthriveMarksChangeEvent } from "./events/ithrive-marks-change-event.ts";
import { gridStyles } from "./ithrive-grid.styles.ts";
import type { Mark } from "./marks/mark.ts";
import { reduceMarks } from "./marks/reduce-marks.ts";
import { renderAlongside } from "./page/render-alongside.ts";
import { renderFoot } from "./page/render-foot.ts";
import { renderLeave } from "./page/render-leave.ts";
import { renderNotReady } from "./page/render-not-ready.ts";
import { renderNotices } from "./page/render-notices.ts";
import { renderQuestionsToAsk } from "./page/render-questions-to-ask.ts";
import { renderSummary } from "./page/render-summary.ts";
import { renderTitle } from "./page/render-title.ts";
import { renderToolbar } from "./page/render-toolbar.ts";
import { renderWithdrawn } from "./page/render-withdrawn.ts";
import { getToday } from "./parts/get-today.ts";
import { createSpeech } from "./parts/create-speech.ts";
import type { GridContext } from "./parts/grid-context.ts";
import { keepDrawn } from "./parts/keep-drawn.ts";
import { renderFurther } from "./parts/render-further.ts";
import { renderHelp } from "./parts/render-help.ts";
import { renderProblem } from "./parts/render-problem.ts";
import type { EditionName } from "./sheet/edition.ts";
import type { PaperSize } from "./sheet/paper-size.ts";
import { version } from "./version.ts";
import type { GridView } from "./views/grid-view.ts";
import { renderReading } from "./views/render-reading.ts";

/**
 * One grid to read and compare: crisis contacts first, then the options side by side or one below the
 * other, as wide as its container allows. Nothing is stored and nothing leaves the page. A draft
 * shows only with `show-draft`; a withdrawn grid shows why, what replaces it, and help.
 *
 * @tagname ithrive-grid
 * @slot - Stands in until the grid has arrived, when it cannot be shown, and when scripts do not run:
 *   put the title, your crisis contacts and a link to the same grid as a page here.
 * @fires {IthriveLoadEvent} ithrive-load - The grid has arrived and is shown.
 * @fires {IthriveErrorEvent} ithrive-error - It is not shown; the element says so in plain words.
 * @fires {IthriveMarksChangeEvent} ithrive-marks-change - A reader set or took away a mark.
 * @fires {IthriveViewChangeEvent} ithrive-view-change - What is on the screen changed: view, options or question.
 * @csspart title - The grid's title.
 * @csspart help - Crisis contacts.
 * @csspart leave - The button that leaves the page.
 * @csspart option - The head of an option; all alike.
 * @csspart question - The head of a question.
 * @csspart answer - An answer; all alike.
 * @csspart alongside - What can be done whatever is chosen.
 * @csspart marks - The reader's own marks.
 * @csspart about - Version, dates, makers and sources.
 * @csspart problem - The message when nothing can be shown.
 * @cssprop --ithrive-font - Font families. Default: the system's own.
 * @cssprop --ithrive-paper - Ground. Default: white, or near-black on a page whose `color-scheme` is dark.
 * @cssprop --ithrive-accent - What can be pressed. Keep 4.5:1 against the paper. Default: deep teal.
 * @cssprop --ithrive-accent-wash - Ground of what is pressed. Keep 4.5:1 against the accent.
 * @cssprop --ithrive-sticky-top - Height of your own sticky header. Default: 0px.
 */
export class IthriveGrid extends LitElement {
  /** The release this class belongs to. */
  static readonly version = version;
  /** Adds the interface's wording in one more language. */
  static readonly addWords = addWords;
  static override styles = gridStyles;
  static override properties: PropertyDeclarations = {
    src: { type: String },
    grid: { attribute: false },
    nation: { type: String },
    lang: { reflect: true },
    view: { reflect: true },
    showDraft: { type: Boolean, attribute: "show-draft" },
    exitUrl: { attribute: "exit-url" },
    secondLang: { attribute: "second-lang", reflect: true },
    secondGrid: { attribute: false },
    paper: { type: String },
    today: { type: String },
  };

  /** Address of a compiled grid. Fetched with the browser's default credentials. */
  declare src: string | undefined;
  /** A compiled grid, in place of `src`. */
  declare grid: CompiledGrid | undefined;
  /** ISO 3166-2 code, for example GB-WLS: crisis contacts of that nation alone. Default: all. */
  declare nation: string | undefined;
  /** Language of the wording, as BCP 47. Default: the page's where there are words in it, else the grid's. */
  declare lang: string;
  /**
   * `auto` follows the container's width; `table`, `columns` (two or three options at a time), `question` (one
   * at a time) and `option` (one from top to bottom) force a view, as a reader can. Default: `auto`.
   */
  declare view: GridView;
  /** Shows a draft in full, marked as one. Default: off. */
  declare showDraft: boolean;
  /** Where the leave button goes; setting it shows the button on every grid. Default: an empty page. */
  declare exitUrl: string | undefined;
  /**
   * The same grid in other words beside the first, cell by cell: a language it is there in, as BCP 47, or
   * `easy-read`. Its file is found beside `src`. A reader can choose it too. Default: none.
   */
  declare secondLang: string | undefined;
  /** The same grid in other words, in place of `secondLang`: nothing is fetched. */
  declare secondGrid: CompiledGrid | undefined;
  /** What it is printed on: `a4` or `letter`. Default: `a4`. */
  declare paper: PaperSize | undefined;
  /** The day it is, as YYYY-MM-DD, for what is overdue. Default: the reader's own date. */
  declare today: string | undefined;

  #marks: readonly Mark[] = [];
  #isMarking = false;
  readonly #disclosures = new Disclosures(this);
  readonly #further = new FurtherLoader(this);
  readonly #paper: Paper = new Paper(this, () => {
    const { state } = this.#loader;
    return (state.phase === "ready" && this.#paper.parts?.listGridPapers(this, state.value)) || [];
  });
  readonly #views: Views = new Views(this);
  readonly #loader = new JsonLoader<CompiledGrid>(this, {
    read: readCompiledGrid,
    onSettled: (state) => this.#onSettled(state),
  });
  readonly #exit = new QuickExit(this, {
    isOn: () => this.#hasExit(),
    getExitUrl: () => this.exitUrl,
  });
  readonly #picture = new Picture(this, {
    isReady: () => this.#loader.state.phase === "ready",
    onOpened: (id) => this.#disclosures.toggle(id.replace("reveal-", "")),
    onPlace: (id) => this.#views.pick({ question: id.replace("row-", "") }),
  });

  constructor() {
    super();
    new WordsWatch(this);
    this.view = "auto";
    this.showDraft = false;
  }

  /** The reader's marks so far. They live in memory only. */
  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** Ids of all options in the order shown, and of those the reader took off, as a record keeps them. */
  get shown(): { readonly order: readonly string[]; readonly hidden: readonly string[] } {
    return this.#views.listShown();
  }

  /**
   * Opens the browser's print dialog with this grid alone, and nothing of the page around it. Waits until what prints
   * it has been fetched. Default: the sheet, one page across.
   */
  print(edition?: EditionName): Promise<void> {
    return this.#paper.print(edition);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("grid") && this.grid) this.#loader.take(this.grid);
    else if (changed.has("src") || (changed.has("grid") && !this.grid)) this.#loader.load(this.src);
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#further.completeUpdate(() => super.getUpdateComplete());
  }

  /** The first drawing with everything open, for HTML that is made ahead of scripts. @internal */
  drawPicture(grid: CompiledGrid): TemplateResult {
    this.#loader.take(grid);
    this.#disclosures.openAll();
    return this.#renderGrid(grid);
  }

  override render() {
    const { state } = this.#loader;
    if (this.#picture.stands) return noChange;
    if (state.phase === "ready") return this.#renderGrid(state.value);
    const { words, language, direction } = createSpeech(this);
    if (state.phase === "none") return html`<slot></slot>`;
    return html`<div class="container" lang=${language} dir=${direction}>
      ${
        state.phase === "loading"
          ? html`<slot><p class="quiet" role="status">${words.load.loading}</p></slot>`
          : renderProblem(state.kind, words.load.grid, words, state.url ? this.#again : undefined)
      }
    </div>`;
  }

  #renderGrid(grid: CompiledGrid) {
    const speech = createSpeech(this, grid.language);
    const { words, language, direction } = speech;
    const context = this.#aid({
      grid,
      ...speech,
      disclosures: this.#disclosures,
      further: this.#further,
    });
    const state = getGridState(grid, this.today ?? getToday());
    const isWhole = !state.withdrawn && (!state.draft || this.showDraft);
    const isShort = isWhole && !grid.safety.helpFirst;
    const { nation } = this;
    const disclosures = this.#disclosures;
    const drawHelp = () =>
      renderHelp({ packs: grid.contacts, nation, isShort, words, language, disclosures });
    const help = keepDrawn(context, "help--", drawHelp, nation, isShort);
    return html`<article
      class=${this.#hasExit() ? "container has-leave" : "container"}
      lang=${language}
      dir=${direction}
    >
      ${this.#hasExit() ? renderLeave(words, this.#exit.leave) : nothing}
      <div class="body">
        ${grid.safety.helpFirst ? help : nothing}
        <header class="head">
          ${renderTitle(context)} ${isWhole ? renderSummary(context) : nothing}
        </header>
        ${grid.safety.helpFirst ? nothing : help}
        ${
          isWhole
            ? [renderNotices(context, state), this.#renderWhole(context)]
            : state.withdrawn
              ? renderWithdrawn(context)
              : renderNotReady(context)
        }
      </div>
      ${context.aids?.renderBar()}
    </article>`;
  }

  #aid(context: GridContext): GridContext {
    const { state } = this.#loader;
    const isWanted = this.secondLang || this.secondGrid;
    if (isWanted && !this.#further.hasFailed) void this.#further.load();
    const aids = this.#further.parts?.attendGrid(this, context, "url" in state ? state.url : "");
    return { ...context, aids };
  }

  #renderWhole(context: GridContext) {
    const shown = this.#views.show(context.grid);
    return html`
      ${renderToolbar({
        words: context.words,
        view: shown?.view,
        onView: (view) => (this.view = view),
        isMarking: this.#isMarking,
        onMarking: this.#switchMarking,
      })}
      <div class="ways">
        ${context.aids?.renderWays()}
        ${this.#paper.parts?.renderPrintButtons(context.language, this.#paper.print)}
      </div>
      ${renderReading(context, this.#views, {
        renderBelowAnswer: (question, option) =>
          this.#isMarking ? this.#renderMarks(question, option, context) : nothing,
      })}
      ${
        this.#marks.length > 0
          ? html`<section class="own-marks" aria-labelledby="marks-heading" part="marks">
              ${renderFurther(context, (parts, further) =>
                parts.renderOwnMarks(this.#marks, further, this.#clearMarks),
              )}
            </section>`
          : nothing
      }
      ${keepDrawn(context, "alongside--", () => renderAlongside(context))}
      ${renderQuestionsToAsk(context)} ${renderFoot(context)}
    `;
  }

  #renderMarks({ id, ask }: CompiledQuestion, option: CompiledOption, context: GridContext) {
    const isHere = (mark: Mark) => mark.question === id && mark.option === option.id;
    return renderFurther(context, (parts, { words }) =>
      parts.renderCellMarks({
        question: ask,
        option: option.name,
        pressed: this.#marks.find(isHere)?.mark,
        words,
        onTap: (mark) =>
          this.#setMarks(reduceMarks(this.#marks, { question: id, option: option.id, mark })),
      }),
    );
  }

  #hasExit(): boolean {
    const { state } = this.#loader;
    return state.phase === "ready" && (state.value.safety.quickExit || Boolean(this.exitUrl));
  }

  #onSettled(state: LoadState<CompiledGrid>): void {
    this.#marks = [];
    this.#isMarking = false;
    this.#disclosures.clear();
    // The events say what is shown, so they wait until it is.
    void this.updateComplete.then(() => this.#tellPage(state));
  }

  #tellPage(state: LoadState<CompiledGrid>): void {
    if (state.phase === "failed") this.dispatchEvent(new IthriveErrorEvent(state));
    if (state.phase !== "ready") return;
    const { id, version, status } = state.value;
    this.#further.loadWhenIdle();
    this.#paper.loadWhenIdle();
    this.dispatchEvent(new IthriveLoadEvent(state.value));
    if (status !== "withdrawn") return;
    const message = `${id} ${version} has been withdrawn.`;
    this.dispatchEvent(new IthriveErrorEvent({ kind: "withdrawn", url: state.url, message }));
  }

  #setMarks(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.requestUpdate();
    this.dispatchEvent(new IthriveMarksChangeEvent(marks));
  }

  readonly #clearMarks = (): void => this.#setMarks([]);

  readonly #switchMarking = (): void => {
    this.#isMarking = !this.#isMarking;
    this.requestUpdate();
  };

  readonly #again = (): void => this.#loader.load(this.src);
}
