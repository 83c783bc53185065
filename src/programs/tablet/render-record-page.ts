import { html } from "lit";
import type { Reader } from "../../share/index.ts";
import { renderOpened } from "./render-opened.ts";
import type { TabletPage } from "./render-page.ts";

/** Opens a file of records on this device, and shows it for one reader at a time. */
export function renderRecordPage(page: TabletPage) {
  const { words, opened, reader = "family" } = page;
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
    ${renderOpened(opened, page)}`;
}
