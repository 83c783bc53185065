import type { LitElement, ReactiveController } from "lit";
import type { CompiledGrid } from "../../compiled/index.ts";
import { IthriveViewChangeEvent } from "../events/ithrive-view-change-event.ts";
import { findShown, type Shown } from "../views/find-shown.ts";
import type { GridView } from "../views/grid-view.ts";
import type { Reading } from "../views/reading.ts";
import { EmWidth } from "./em-width.ts";

const untouched: Reading = { hidden: [], start: 0, question: undefined, option: undefined };

/**
 * Keeps what a reader picked of a grid (view, options, one question, one option), works out what is on the
 * screen, moves the focus there, and tells the page of every change.
 */
export class Views implements ReactiveController {
  readonly #host: LitElement & { view: GridView };
  readonly #width: EmWidth;
  #reading = untouched;
  #grid: CompiledGrid | undefined;
  #shown: Shown | undefined;
  #told: string | undefined;
  #goal: string | undefined;

  constructor(host: LitElement & { view: GridView }) {
    this.#host = host;
    host.addController(this);
    this.#width = new EmWidth(host, () => {
      const next = this.#grid && this.#find(this.#grid);
      const isOther = this.#tell(next) !== this.#tell(this.#shown);
      if (isOther || next?.scrolls !== this.#shown?.scrolls) host.requestUpdate();
    });
  }

  /** What the element drew last. */
  get shown(): Shown | undefined {
    return this.#shown;
  }

  /** What to draw of a grid; another grid starts anew. */
  show(grid: CompiledGrid): Shown | undefined {
    if (grid !== this.#grid) {
      this.#reading = untouched;
      this.#told = undefined;
    }
    this.#grid = grid;
    this.#shown = this.#find(grid);
    return this.#shown;
  }

  /**
   * Takes over what a reader picked.
   *
   * @param focus selector of what to go to once it is drawn
   */
  pick(picked: Partial<Reading>, focus?: string): void {
    this.#reading = { ...this.#reading, ...picked };
    this.#goal = focus;
    this.#host.requestUpdate();
  }

  /** Ids of the options that can be reached, in the order shown, and of those the reader took off. */
  listShown(): { readonly order: readonly string[]; readonly hidden: readonly string[] } {
    const options = this.#grid?.options ?? [];
    const { hidden } = this.#reading;
    const order = options.map(({ id }) => id).filter((id) => !hidden.includes(id));
    return { order, hidden };
  }

  hostUpdated(): void {
    const goal = this.#goal;
    this.#goal = undefined;
    if (goal) this.#goTo(goal);
    this.#tellPage();
  }

  #tellPage(): void {
    const tell = this.#tell(this.#shown);
    const before = this.#told;
    this.#told = tell;
    if (!this.#shown || before === undefined || before === tell) return;
    const { view, options, question } = this.#shown;
    this.#host.dispatchEvent(
      new IthriveViewChangeEvent({
        view,
        options: options.map(({ id }) => id),
        question: question?.id,
      }),
    );
  }

  // Moves the focus, and what has it to where the eye expects it.
  #goTo(selector: string): void {
    const target = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    // A head that sticks is in view already; what it heads may not be.
    const whole = target?.closest("tbody tr, .table-frame");
    if (whole) whole.scrollIntoView({ block: "start" });
    else target?.scrollIntoView({ block: "nearest" });
  }

  #find(grid: CompiledGrid): Shown | undefined {
    return findShown(grid, this.#host.view, this.#width.ems, this.#reading);
  }

  // What a page is told of, as one string.
  #tell(shown: Shown | undefined): string | undefined {
    return (
      shown && [shown.view, shown.question?.id, ...shown.options.map(({ id }) => id)].join(" ")
    );
  }
}
