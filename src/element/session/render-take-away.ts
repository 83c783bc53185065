import { html, nothing } from "lit";
import {
  createFileName,
  type Reader,
  selectRecord,
  toJsonFile,
  toPlainText,
} from "../../share/index.ts";
import { getNoteWords, getPaperWords } from "../../words/index.ts";
import { renderLate } from "../parts/render-late.ts";
import { renderHelp } from "../parts/render-help.ts";
import { renderPlan } from "../record-view/render-plan.ts";
import { renderReviews } from "../record-view/render-reviews.ts";
import { renderSummary } from "../record-view/render-summary.ts";
import type { Printing } from "./printing.ts";
import { renderToggles } from "./render-toggles.ts";
import { findNote, type TalkNote } from "./take/find-note.ts";
import { renderNoteLanguage } from "./take/render-note-language.ts";
import type { TalkView } from "./talk-view.ts";

const readers: readonly Reader[] = ["family", "notes"];

/** A record for one reader at a time: on the screen, as text, as a file, on paper. */
export function renderTakeAway(view: TalkView) {
  const { words, context, state, ways } = view;
  const { language, gridLanguage } = context;
  const noteWords = getNoteWords(language);
  const { reader } = state;
  const record = selectRecord(view.record, { for: reader });
  const summary = { record, words, noteWords, language, gridLanguage };
  const note = findNote(view);
  const remarks = [note.partly, note.unreviewed];
  const text = toPlainText(note.record, { ...note.options, remarks });
  const help = renderHelpOnPaper(view);
  return html`
    <div class="section note-choices">
      <div class="note-choice">
        ${renderToggles({
          key: "reader",
          heading: words.finish.version,
          choices: readers.map((name) => ({ name, say: words.finish.versions[name] })),
          isPressed: (name) => name === reader,
          onPress: (name) => view.show({ reader: name, message: "" }),
        })}
        <p class="quiet">${words.finish.versionNotes[reader]}</p>
      </div>
      ${renderNoteLanguage(view, note)}
    </div>
    <div class="on-paper">
      ${context.grid.safety.helpFirst ? help : nothing}
      ${record.grids.map((one) => renderSummary(one, summary))} ${renderPlan(summary)}
      ${renderReviews(summary)} ${context.grid.safety.helpFirst ? nothing : help}
    </div>
    <section class="section" aria-labelledby="take-heading">
      <h3 id="take-heading">${words.finish.take}</h3>
      <div class="row">
        ${
          ways.includes("note")
            ? html`<button
                type="button"
                class="button"
                ?disabled=${note.isLoading}
                @click=${() => view.copy(text)}
              >
                ${words.finish.copy}
              </button>`
            : nothing
        }
        ${
          ways.includes("file")
            ? html`<button type="button" class="button" @click=${() => save(view)}>
                ${words.finish.save}
              </button>`
            : nothing
        }
        ${ways.includes("print") ? renderPrinting(view) : nothing}
      </div>
      ${ways.includes("print") ? html`<p class="quiet">${getPaperWords(language).takeHome.printNote[reader]}</p>` : nothing}
      <p class="said-now" aria-hidden="true">${state.message}</p>
      ${
        note.isLoading
          ? html`<p class="quiet" role="status">${context.words.load.loading}</p>`
          : renderNote(view, note, text)
      }
    </section>
  `;
}

/** The note where it can be seen, in its own language. */
function renderNote(view: TalkView, note: TalkNote, text: string) {
  const { words, context, ways } = view;
  return html`${
      ways.includes("codes") || ways.includes("read-across")
        ? renderLate(view.later, context.words, (parts) => parts.renderScreenWays(view, note))
        : nothing
    }
    <h4 id="note-heading">${words.finish.note}</h4>
    <div
      class="note-text"
      role="region"
      tabindex="0"
      aria-labelledby="note-heading"
      lang=${note.options.language}
      dir=${note.direction}
    >
      ${text}
    </div>`;
}

/** The papers that its reader may want, all alike. */
function renderPrinting({ words, context, state, print }: TalkView) {
  const paper = getPaperWords(context.language);
  const papers: readonly (readonly [Printing, string])[] = [
    ["sheet", words.finish.print],
    state.reader === "family"
      ? ["take-home", paper.takeHome.print]
      : ["summary", paper.takeHome.printSummary],
    ["large-print", paper.largePrint],
  ];
  return papers.map(
    ([what, say]) =>
      html`<button type="button" class="button" @click=${() => print(what)}>${say}</button>`,
  );
}

/** On the screen help is a button that is always in view. */
function renderHelpOnPaper({ context, nation, state }: TalkView) {
  if (state.dialog === "help") return nothing;
  const { grid, words, language, disclosures } = context;
  return html`<div class="paper-only">
    ${renderHelp({ packs: grid.contacts, nation, words, language, disclosures })}
  </div>`;
}

function save(view: TalkView): void {
  const { reader } = view.state;
  const name = createFileName(view.record, { for: reader });
  view.save({ name, text: toJsonFile(view.record, { for: reader }) });
}
