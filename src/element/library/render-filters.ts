import { html, nothing } from "lit";
import type { LibraryEntry } from "../../compiled/index.ts";
import type { ReadingWords } from "../../words/index.ts";
import { filterNames, type FilterName, type Filters } from "./filters.ts";
import { listChoices } from "./list-choices.ts";
import type { ListWords } from "./list-words.ts";
import { nameLanguage } from "./name-language.ts";

/** What the filters are drawn from. */
export interface FiltersContext {
  /** Each grid once, in the words it is shown in. */
  readonly entries: readonly LibraryEntry[];
  /** Everything that could be listed, in all languages. */
  readonly listed: readonly LibraryEntry[];
  readonly filters: Filters;
  readonly words: ListWords;
  /** Called with the value chosen; undefined for any. */
  readonly onFilter: (name: FilterName, value: string | undefined) => void;
}

/** One menu for each filter that would change the list; nothing when none would. */
export function renderFilters(context: FiltersContext) {
  const shown = filterNames.flatMap((name) => {
    const choices = listChoices(name === "language" ? context.listed : context.entries, name);
    return choices.length > 0 ? [{ name, choices }] : [];
  });
  if (shown.length === 0) return nothing;
  return html`<fieldset class="filters" part="filters">
    <legend class="hidden-words">${context.words.library.filters}</legend>
    ${shown.map(({ name, choices }) => renderFilter(name, choices, context))}
  </fieldset>`;
}

function renderFilter(name: FilterName, choices: readonly string[], context: FiltersContext) {
  const { filters, words, onFilter } = context;
  const choose = (event: Event) =>
    onFilter(name, (event.target as HTMLSelectElement).value || undefined);
  return html`<label>
    <span>${words.library[name]}</span>
    <select @change=${choose}>
      <option value="" .selected=${filters[name] === undefined}>${words.library.any}</option>
      ${choices.map(
        (choice) =>
          html`<option value=${choice} .selected=${filters[name] === choice}>
            ${sayChoice(name, choice, context)}
          </option>`,
      )}
    </select>
  </label>`;
}

function sayChoice(name: FilterName, choice: string, { words }: FiltersContext): string {
  switch (name) {
    case "need":
      return choice;
    case "audience":
      return readWord(words.library.audiences, choice);
    case "setting":
      return readWord(words.grid.setting, choice);
    case "useWith":
      return readWord(words.library.useWiths, choice);
    case "grouping":
      return choice in words.groupings
        ? words.groupings[choice as keyof ReadingWords["groupings"]]
        : choice;
    case "language":
      return nameLanguage(choice);
  }
}

// An index made by a later release may hold a value that has no words here yet.
function readWord(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}
