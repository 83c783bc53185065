import { readCompiledGrid, type CompiledGrid, type LibraryEntry } from "../../../compiled/index.ts";
import { addWords } from "../../../words/index.ts";
import { cy } from "../../../words/languages/cy.ts";
import { copyText } from "../copy-text.ts";
import { offerLanguage } from "../offer-language.ts";
import { readLibrary, type FoundLibrary } from "../read-library.ts";
import { createSnippet, type SnippetChoices } from "./create-snippet.ts";
import { find, fillSelect, readRadio } from "./fields.ts";
import { listNotes } from "./list-notes.ts";
import { nameLanguage } from "./name-language.ts";
import { showPreview } from "./show-preview.ts";
import { snippetWords } from "./words.ts";
import { writeMarkup } from "./write-markup.ts";

/** A grid that was chosen, as it is on this site. */
interface Chosen {
  readonly entry: LibraryEntry;
  readonly grid: CompiledGrid;
  /** Whether the same grid lies beside it as a page. */
  readonly hasPage: boolean;
}

/**
 * Runs the page on which a web editor puts a snippet together.
 *
 * @param base the page's own address
 */
export async function startSnippetPage(base: string): Promise<void> {
  addWords("cy", cy);
  const library = await readLibrary(base);
  if (!library) return sayProblem(snippetWords.noLibrary);
  const integrity = await readIntegrity(base);
  const page = new SnippetPage(base, library, integrity);
  await page.start();
}

class SnippetPage {
  readonly #base: string;
  readonly #library: FoundLibrary;
  readonly #integrity: Readonly<Record<string, string>>;
  #chosen: Chosen | undefined;

  constructor(base: string, library: FoundLibrary, integrity: Readonly<Record<string, string>>) {
    this.#base = base;
    this.#library = library;
    this.#integrity = integrity;
  }

  async start(): Promise<void> {
    const entries = this.#listEntries();
    const ids = [...new Set(entries.map(({ id }) => id))];
    fillSelect(
      find("grid", HTMLSelectElement),
      ids.map((id) => ({ value: id, name: nameGrid(entries.filter((entry) => entry.id === id)) })),
    );
    find("folder", HTMLInputElement).value = new URL("./", this.#base).href;
    find("folder-note", HTMLElement).textContent = snippetWords.folder;
    find("exit-note", HTMLElement).textContent = snippetWords.exit;
    find("grid", HTMLSelectElement).addEventListener("change", () => void this.#changeGrid());
    find("words", HTMLSelectElement).addEventListener("change", () => void this.#changeWords());
    find("choices", HTMLFormElement).addEventListener("input", ({ target }) => {
      const isOwn =
        target instanceof HTMLElement && (target.id === "grid" || target.id === "words");
      if (!isOwn) this.#show();
    });
    find("choices", HTMLFormElement).addEventListener("submit", (event) => event.preventDefault());
    find("trial", HTMLElement).addEventListener("input", () => this.#show());
    find("copy", HTMLButtonElement).addEventListener("click", () => void copy());
    await this.#changeGrid();
  }

  #listEntries(): LibraryEntry[] {
    return this.#library.index.grids.filter(({ status }) => status !== "withdrawn");
  }

  async #changeGrid(): Promise<void> {
    const id = find("grid", HTMLSelectElement).value;
    const entries = this.#listEntries().filter((entry) => entry.id === id);
    // The original first: what others were made from.
    const sorted = [...entries].sort((a, b) => a.href.length - b.href.length);
    fillSelect(
      find("words", HTMLSelectElement),
      sorted.map((entry) => ({ value: entry.href, name: nameWords(entry) })),
    );
    await this.#changeWords();
  }

  async #changeWords(): Promise<void> {
    const href = find("words", HTMLSelectElement).value;
    const entry = this.#listEntries().find((one) => one.href === href);
    if (!entry) return;
    const address = new URL(this.#library.folder + href, this.#base);
    const chosen = await readChosen(entry, address);
    // Another may have been picked in the meantime.
    if (href !== find("words", HTMLSelectElement).value) return;
    find("choices", HTMLElement).hidden = false;
    if (!chosen) return sayProblem(snippetWords.noGrid(entry.title));
    this.#chosen = chosen;
    this.#offerNations(chosen.grid);
    void offerLanguage(entry.language);
    find("draft-choice", HTMLElement).hidden = entry.status !== "draft";
    for (const id of ["result", "trial"]) find(id, HTMLElement).hidden = false;
    find("problem", HTMLElement).hidden = true;
    this.#show();
  }

  #offerNations({ contacts }: CompiledGrid): void {
    const select = find("nation", HTMLSelectElement);
    const before = select.value;
    const nations = contacts.map(({ nation, name }) => ({ value: nation, name }));
    fillSelect(select, [{ value: "", name: snippetWords.allNations }, ...nations]);
    if (nations.some(({ value }) => value === before)) select.value = before;
  }

  #readChoices({ entry, grid, hasPage }: Chosen, folder: string): SnippetChoices {
    const src = new URL(this.#library.folder + entry.href, folder).href;
    return {
      way: readRadio("way") === "frame" ? "frame" : "script",
      grid,
      src,
      folder,
      page: hasPage ? toPageAddress(src) : undefined,
      nation: find("nation", HTMLSelectElement).value || undefined,
      showDraft: entry.status === "draft" && find("show-draft", HTMLInputElement).checked,
      exitUrl: readWholeAddress(find("exit", HTMLInputElement).value)?.href,
      integrity: this.#integrity,
    };
  }

  #show(): void {
    if (!this.#chosen) return;
    find("copied", HTMLElement).textContent = "";
    const own = this.#readChoices(this.#chosen, new URL("./", this.#base).href);
    showPreview(find("preview", HTMLElement), createSnippet(own), readRadio("shown") === "blocked");
    const exit = find("exit", HTMLInputElement).value;
    find("exit-note", HTMLElement).textContent =
      exit.trim() === "" || readWholeAddress(exit) ? snippetWords.exit : snippetWords.exitProblem;
    const typed = readFolder(find("folder", HTMLInputElement).value);
    const note = find("folder-note", HTMLElement);
    note.textContent = typed ? snippetWords.folder : snippetWords.folderProblem;
    find("result", HTMLElement).hidden = !typed;
    if (!typed) return;
    const choices = this.#readChoices(this.#chosen, typed);
    find("code", HTMLTextAreaElement).value = writeMarkup(createSnippet(choices));
    find("notes", HTMLElement).replaceChildren(
      ...listNotes(choices).map((said) => {
        const item = document.createElement("li");
        item.textContent = said;
        return item;
      }),
    );
  }
}

async function copy(): Promise<void> {
  const isCopied = await copyText(find("code", HTMLTextAreaElement));
  find("copied", HTMLElement).textContent = isCopied ? snippetWords.copied : snippetWords.selected;
}

async function readChosen(entry: LibraryEntry, address: URL): Promise<Chosen | undefined> {
  try {
    const grid = readCompiledGrid(await (await fetch(address)).json());
    const page = await fetch(toPageAddress(address.href), { method: "HEAD" });
    return { entry, grid, hasPage: page.ok };
  } catch {
    return undefined;
  }
}

function toPageAddress(grid: string): string {
  return grid.replace(/\.json$/, ".html");
}

async function readIntegrity(base: string): Promise<Readonly<Record<string, string>>> {
  try {
    const response = await fetch(new URL("integrity.json", base));
    const { files } = (await response.json()) as { files: Readonly<Record<string, string>> };
    return files;
  } catch {
    return {};
  }
}

function readWholeAddress(typed: string): URL | undefined {
  const address = URL.canParse(typed) ? new URL(typed) : undefined;
  return address && /^https?:$/.test(address.protocol) ? address : undefined;
}

function readFolder(typed: string): string | undefined {
  const address = readWholeAddress(typed);
  if (!address) return undefined;
  return address.pathname.endsWith("/") ? address.href : `${address.href}/`;
}

function nameGrid(entries: readonly LibraryEntry[]): string {
  const original = entries.find(({ translation }) => !translation) ?? entries[0];
  if (!original) return "";
  return original.status === "draft" ? snippetWords.draft(original.title) : original.title;
}

function nameWords({ language, edition }: LibraryEntry): string {
  const name = nameLanguage(language);
  return edition ? snippetWords.easyRead(name) : name;
}

function sayProblem(words: string): void {
  const problem = find("problem", HTMLElement);
  problem.textContent = words;
  problem.hidden = false;
  for (const id of ["result", "trial"]) find(id, HTMLElement).hidden = true;
}
