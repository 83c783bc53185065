import type { LitElement, ReactiveController } from "lit";
import type { EditionName } from "../sheet/edition.ts";
import type { PaperView } from "../sheet/paper-view.ts";
import type { SheetParts } from "../sheet/sheet-parts.ts";
import { LateParts, type LateSource } from "./late-parts.ts";

const source: LateSource<SheetParts> = {
  bring: async () => (await import("../sheet/sheet-parts.ts")).sheetParts,
};

/**
 * Prints an element. While the browser prints, by its own command or by ours, the element is paper: drawn at once before, and
 * taken away after. Until its parts are here the browser prints what is on the screen.
 */
export class Paper extends LateParts<SheetParts> implements ReactiveController {
  readonly #host: LitElement;
  readonly #listViews: (edition: EditionName) => readonly PaperView[];
  /** What is printed alone; undefined while nothing is, and when the browser prints the whole page. */
  #alone: EditionName | undefined;

  /**
   * @param listViews what there is to print, one paper for each grid; none where the element is printed as it stands on the
   *   screen
   */
  constructor(host: LitElement, listViews: (edition: EditionName) => readonly PaperView[]) {
    super(host, source);
    this.#host = host;
    this.#listViews = listViews;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("beforeprint", this.#draw);
    addEventListener("afterprint", this.#clear);
  }

  hostDisconnected(): void {
    removeEventListener("beforeprint", this.#draw);
    removeEventListener("afterprint", this.#clear);
    this.#clear();
  }

  /** Opens the browser's print dialog with this element alone. Default: the sheet. */
  readonly print = async (edition: EditionName = "sheet"): Promise<void> => {
    // A browser may ignore what comes later than the tap: no waiting where there is nothing to wait for.
    if (!this.parts) await this.load();
    this.#alone = edition;
    this.#draw();
    print();
  };

  readonly #draw = (): void => {
    if (!this.parts) return;
    // Fetched for another element of the page, this one may still lack their styles.
    void this.load();
    const isAlone = this.#alone !== undefined;
    const edition = this.#alone ?? "sheet";
    this.parts.drawPaper(this.#host, this.#listViews(edition), edition, isAlone);
  };

  readonly #clear = (): void => {
    this.#alone = undefined;
    this.parts?.clearPaper(this.#host);
  };
}
