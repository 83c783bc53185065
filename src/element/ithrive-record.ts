import { html, LitElement, type PropertyDeclarations, type PropertyValues } from "lit";
import { type CompiledGrid, CompiledGridError, readCompiledGrid } from "../compiled/index.ts";
import { type DecisionRecord, readRecord as readAnyRecord } from "../record/index.ts";
import { type Reader, selectRecord } from "../share/index.ts";
import { addWords, getTalkWords } from "../words/index.ts";
import { Disclosures } from "./controllers/disclosures.ts";
import { JsonLoader, type LoadState } from "./controllers/json-loader.ts";
import { Paper } from "./controllers/paper.ts";
import { RecordLoader } from "./controllers/record-loader.ts";
import { WordsWatch } from "./controllers/words-watch.ts";
import { IthriveErrorEvent } from "./events/ithrive-error-event.ts";
import { recordStyles } from "./ithrive-record.styles.ts";
import { createSpeech } from "./parts/create-speech.ts";
import { renderLate } from "./parts/render-late.ts";
import { renderProblem } from "./parts/render-problem.ts";
import { findRecordProblem } from "./record-view/find-record-problem.ts";
import type { EditionName } from "./sheet/edition.ts";
import type { PaperSize } from "./sheet/paper-size.ts";
import type { PaperView } from "./sheet/paper-view.ts";
import { version } from "./version.ts";

/**
 * A record of a talk to read later: what was decided and why, each voice apart, in the words the grid
 * had then. With the grid of today it says what has changed since. Read only; nothing is stored.
 *
 * @tagname ithrive-record
 * @slot - Stands in until the record has arrived, and when it cannot be shown.
 * @fires {IthriveErrorEvent} ithrive-error - The record, or the grid to compare it with, is not shown.
 * @csspart summary - What was decided, and each person's reasons.
 * @csspart changes - What has changed in the grid since.
 * @csspart problem - The message when nothing can be shown.
 * @cssprop --ithrive-font - Font families. Default: the system's own.
 * @cssprop --ithrive-paper - Ground. Default: white, or near-black on a page whose `color-scheme` is dark.
 * @cssprop --ithrive-accent - What can be pressed. Keep 4.5:1 against the paper. Default: deep teal.
 */
export class IthriveRecord extends LitElement {
  /** The release this class belongs to. */
  static readonly version = version;
  /** Adds the interface's wording in one more language. */
  static readonly addWords = addWords;
  static override styles = recordStyles;
  static override properties: PropertyDeclarations = {
    src: { type: String },
    record: { attribute: false },
    gridSrc: { attribute: "grid-src" },
    grid: { attribute: false },
    for: { reflect: true },
    lang: { reflect: true },
    nation: { type: String },
    paper: { type: String },
    today: { type: String },
  };

  /** Address of a saved record. Fetched with the browser's default credentials. */
  declare src: string | undefined;
  /** A record, in place of `src`. Anything else is refused in plain words. */
  declare record: DecisionRecord | undefined;
  /** Address of the compiled grid as it is now, to say what has changed since. */
  declare gridSrc: string | undefined;
  /** The compiled grid as it is now, in place of `grid-src`. */
  declare grid: CompiledGrid | undefined;
  /**
   * Who reads: `family` leaves out what people typed for the notes only; `notes` shows it. Words that
   * were not to be kept are shown to nobody. Default: `family`.
   */
  declare for: Reader;
  /** Language of the wording, as BCP 47. Default: that of the record's first grid. */
  declare lang: string;
  /** ISO 3166-2 code, for example GB-WLS: crisis contacts of that nation alone, on paper. Default: all. */
  declare nation: string | undefined;
  /** What it is printed on: `a4` or `letter`. Default: `a4`. */
  declare paper: PaperSize | undefined;
  /** The day it is, as YYYY-MM-DD, for what is overdue on paper. Default: the reader's own date. */
  declare today: string | undefined;

  readonly #paper: Paper = new Paper(this, (edition) => this.#listPapers(edition));
  readonly #disclosures = new Disclosures(this);
  readonly #late = new RecordLoader(this);
  readonly #records = new JsonLoader<DecisionRecord>(this, {
    read: readRecord,
    onSettled: (state) => this.#onSettled(state),
  });
  readonly #grids = new JsonLoader<CompiledGrid>(this, {
    read: readCompiledGrid,
    onSettled: (state) => this.#onSettled(state),
  });

  constructor() {
    super();
    new WordsWatch(this);
    this.for = "family";
  }

  /**
   * Opens the browser's print dialog with this record alone: with its grid, as that was in the talk, the filled sheet, large print
   * or what the family takes home; else the summary as it stands. Default: the sheet.
   */
  print(edition?: EditionName): Promise<void> {
    return this.#paper.print(edition);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Fetched beside the record, so that neither waits for the other.
    if (this.record || this.src) void this.#late.load();
    if (changed.has("record") && this.record) this.#records.take(this.record);
    else if (changed.has("src") || changed.has("record")) this.#records.load(this.src);
    if (changed.has("grid") && this.grid) this.#grids.take(this.grid);
    else if (changed.has("gridSrc") || changed.has("grid")) this.#grids.load(this.gridSrc);
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#late.completeUpdate(() => super.getUpdateComplete());
  }

  override render() {
    const { state } = this.#records;
    if (state.phase === "none") return html`<slot></slot>`;
    if (state.phase === "ready") return this.#renderRecord(state.value);
    const speech = createSpeech(this);
    const words = getTalkWords(speech.language);
    return html`<div class="container" lang=${speech.language} dir=${speech.direction}>
      ${
        state.phase === "loading"
          ? html`<slot><p class="quiet" role="status">${words.record.loading}</p></slot>`
          : renderProblem(
              state.kind,
              words.record.load,
              speech.words,
              state.url ? () => this.#records.load(this.src) : undefined,
            )
      }
    </div>`;
  }

  #listPapers(edition: EditionName): readonly PaperView[] {
    const { state: told } = this.#records;
    const { state } = this.#grids;
    const list = this.#paper.parts?.listRecordPapers;
    if (!list || told.phase !== "ready" || state.phase !== "ready") return [];
    return list(this, told.value, state.value, edition);
  }

  #renderRecord(whole: DecisionRecord) {
    const reader = this.for === "notes" ? "notes" : "family";
    const record = selectRecord(whole, { for: reader });
    const speech = createSpeech(this, record.grids[0]?.grid.language);
    const { language, direction, gridLanguage } = speech;
    const words = getTalkWords(language);
    const { state } = this.#grids;
    return html`<article class="container" lang=${language} dir=${direction}>
      ${renderLate(this.#late, speech.words, (parts) =>
        parts.renderRecord({
          record,
          words,
          language,
          gridLanguage,
          reading: speech.words,
          disclosures: this.#disclosures,
          reader,
          grid: state.phase === "ready" ? state.value : undefined,
          hasGridFailed: state.phase === "failed",
        }),
      )}
    </article>`;
  }

  #onSettled(state: LoadState<unknown>): void {
    if (state.phase === "ready") this.#paper.loadWhenIdle();
    if (state.phase !== "failed") return;
    void this.updateComplete.then(() => this.dispatchEvent(new IthriveErrorEvent(state)));
  }
}

function readRecord(value: unknown): DecisionRecord {
  const record = readAnyRecord(value);
  if (record) return record;
  throw new CompiledGridError(
    findRecordProblem(value),
    "This is not a decision record that this release can show. Give it a record saved by a talk.",
  );
}
