import { html, nothing } from "lit";
import type { LibraryEntry } from "../../compiled/index.ts";
import type { Reader } from "../../share/index.ts";
import { findGrid } from "./find-grid.ts";
import { renderLookBack } from "./render-look-back.ts";
import type { TabletPage } from "./render-page.ts";

/** Opens a record file on this device, and shows it for one reader at a time. */
export function renderRecordPage(page: TabletPage) {
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
        ? html`${renderLookBack(opened.value, page)}
            <ithrive-record
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
