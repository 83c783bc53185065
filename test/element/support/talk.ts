import type { CompiledGrid } from "../../../src/compiled/index.ts";
import type { DecisionRecord } from "../../../src/record/index.ts";
import { makeGrid } from "./make-grid.ts";
import { mount, type Mounted, readText } from "./mount.ts";

type Session = Mounted<HTMLElementTagNameMap["ithrive-session"]>;

/** A session in the page with what a test does to it. Every tap is one press of one control. */
export class Talk {
  readonly element: Session;
  /** Records the page was told of, in order. */
  readonly records: DecisionRecord[] = [];
  /** Types of the other events the page was told of, in order. */
  readonly events: string[] = [];
  taps = 0;

  constructor(element: Session) {
    this.element = element;
    element.addEventListener("ithrive-record-change", ({ record }) => this.records.push(record));
    for (const type of ["ithrive-finish", "ithrive-clear"]) {
      element.addEventListener(type, () => this.events.push(type));
    }
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot;
  }

  /** The record as the page knows it. */
  get record(): DecisionRecord {
    return this.records.at(-1)!;
  }

  /** The words on the screen, those of closed dialogs left out. */
  get text(): string {
    return readText(this.root);
  }

  /** Presses the button, link, radio or check whose name starts so. */
  async tap(name: string): Promise<void> {
    this.find(name).click();
    this.taps += 1;
    await this.element.updateComplete;
  }

  /** The control whose name starts so, those of the open step before those of the bars. */
  find(name: string): HTMLElement {
    const found = this.#list().find((control) => nameOf(control).startsWith(name));
    if (!found) {
      throw new Error(`No control "${name}" among: ${this.#list().map(nameOf).join(" | ")}`);
    }
    return found;
  }

  has(name: string): boolean {
    return this.#list().some((control) => nameOf(control).startsWith(name));
  }

  /** Opens a step by its name in the bar. */
  async step(name: string): Promise<void> {
    const steps = [...this.root.querySelectorAll<HTMLElement>("nav button")];
    steps.find((step) => nameOf(step) === name)!.click();
    this.taps += 1;
    await this.element.updateComplete;
  }

  #list(): HTMLElement[] {
    const dialog = this.root.querySelector("dialog[open]");
    const scopes = dialog ? [dialog] : [this.root.querySelector(".body"), this.root];
    return scopes.flatMap((scope) => [
      ...(scope?.querySelectorAll<HTMLElement>("button, a, input, select, textarea") ?? []),
    ]);
  }

  /** Types into the field whose label starts so. */
  async type(name: string, text: string): Promise<void> {
    const field = this.find(name) as HTMLTextAreaElement;
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await this.element.updateComplete;
  }

  async pick(name: string, value: string): Promise<void> {
    const field = this.find(name) as HTMLSelectElement;
    field.value = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    await this.element.updateComplete;
  }
}

function nameOf(control: HTMLElement): string {
  const label = control.getAttribute("aria-label");
  if (label !== null) return label;
  const labels = (control as HTMLInputElement).labels;
  if (labels && labels.length > 0) return readText(labels[0]!);
  return readText(control);
}

/** Mounts a session on the small grid, on a fixed day. */
export async function startTalk(
  properties: Partial<HTMLElementTagNameMap["ithrive-session"]> = {},
  width?: number,
): Promise<Talk> {
  const grid: CompiledGrid = properties.grid ?? makeGrid();
  const given = { today: "2026-11-22", ...properties, grid };
  return new Talk(await mount("ithrive-session", given, width));
}

/** A talk of two people up to a whole record, by taps alone. */
export async function talkTwo(talk: Talk): Promise<void> {
  await talk.tap("Start");
  await talk.tap("Good for me: What does it involve? Walking");
  await talk.tap("I am ready");
  await talk.tap("I have it");
  await talk.tap("Worries me: What are the downsides? Wait");
  await talk.tap("Ask about this: How likely is it to help? Walking");
  await talk.tap("I am ready");
  await talk.tap("Show all marks");
  await talk.tap("Choose");
  await talk.tap("Walking with others");
  await talk.tap("Yes, all of us");
  await talk.tap("In 6 weeks");
  await talk.tap("Finish");
}
