import type { LitElement } from "lit";
import type { CompiledGrid, CompiledQuestion } from "../../compiled/index.ts";
import type { GridContext } from "../parts/grid-context.ts";
import type { FurtherContext } from "./further-context.ts";
import { ReadAloud } from "./read-aloud/read-aloud.ts";
import { renderListen, renderListenBar } from "./read-aloud/render-listen.ts";
import { findSpeechEngine, type SpeechEngine } from "./read-aloud/speech-engine.ts";
import { nameWords } from "./second/name-words.ts";
import { pairWords, type PairWords } from "./second/pair-words.ts";
import { renderSecondChoice, renderSecondNotice } from "./second/render-second-choice.ts";
import { type SecondState, SecondWords } from "./second/second-words.ts";
import { toFurtherContext } from "./to-further-context.ts";

/** An element that shows one grid and can show it in a second language. */
export type AidedElement = LitElement & {
  secondLang: string | undefined;
  secondGrid: CompiledGrid | undefined;
};

/** Ways to read a grid that are fetched after it: a second language beside the first, and a voice. */
export class ReadingAids {
  readonly #host: AidedElement;
  readonly #second: SecondWords;
  readonly #aloud: ReadAloud | undefined;
  #context: FurtherContext | undefined;
  #state: SecondState = { phase: "none" };
  #pair: PairWords | undefined;
  #hasListened = false;

  constructor(host: AidedElement, engine: SpeechEngine | undefined) {
    this.#host = host;
    this.#second = new SecondWords(host);
    this.#aloud = engine && new ReadAloud(host, engine);
  }

  /** Takes what is drawn now. */
  take(context: GridContext, src: string): this {
    const { secondLang: wanted, secondGrid: given } = this.#host;
    const further = toFurtherContext(context);
    const { grid } = context;
    const state = this.#second.look({ grid, src, wanted, given });
    this.#context = further;
    this.#state = state;
    this.#pair =
      state.phase === "ready"
        ? pairWords(state.grid, further, nameWords(state.other, grid.language, further.words))
        : undefined;
    return this;
  }

  /** Another with every drawing while a second language is shown; undefined while none is. */
  get paired(): unknown {
    return this.#pair;
  }

  /** The words of a place in the second language; undefined where none is shown. */
  pair(place: string): unknown {
    return this.#pair?.(place);
  }

  /** The switches for reading, and what must be known of what they show. */
  renderWays(): unknown {
    const context = this.#context;
    if (!context) return undefined;
    const choose = (wanted: string | undefined): void => {
      this.#host.secondGrid = undefined;
      this.#host.secondLang = wanted;
    };
    return [
      this.#canListen(context.grid) ? this.#renderListen("page") : undefined,
      renderSecondChoice(context, this.#state, choose),
      renderSecondNotice(context, this.#state, this.#second.again),
    ];
  }

  /** Reads one question, once somebody has asked for a voice. */
  renderListen({ id, ask }: CompiledQuestion): unknown {
    const hasVoice = this.#hasListened && this.#context && this.#canListen(this.#context.grid);
    return hasVoice ? this.#renderListen(id, ask) : undefined;
  }

  /** What stands below everything while something is read. */
  renderBar(): unknown {
    return this.#aloud && this.#context && renderListenBar(this.#aloud, this.#context, this.#stop);
  }

  #renderListen(key: string, ask?: string): unknown {
    const { words } = this.#context ?? {};
    if (!words || !this.#aloud) return undefined;
    return renderListen({
      key,
      words,
      question: ask,
      isOn: this.#aloud.key === key,
      onTap: (button) => this.#listen(key, button),
    });
  }

  #canListen(grid: CompiledGrid): boolean {
    const languages = [
      grid.language,
      ...(this.#state.phase === "ready" ? [this.#state.grid.language] : []),
    ];
    return languages.some((language) => this.#aloud?.hasVoice(language));
  }

  #listen(key: string, button: Element): void {
    const root = key === "page" ? button.closest(".body") : button.closest("tr");
    if (!this.#aloud || !root) return;
    if (this.#aloud.key === key) return this.#aloud.stop();
    this.#hasListened = true;
    this.#aloud.read(root, key);
  }

  // Its own button goes with the bar: who pressed it is led back to where reading begins.
  readonly #stop = (): void => {
    const key = this.#aloud?.key;
    this.#aloud?.stop();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>(`[data-listen="${key}"]`)?.focus();
    });
  };
}

const attended = new WeakMap<AidedElement, ReadingAids>();

/**
 * The aids of an element, made when they are first asked for.
 *
 * @param src address of the grid that is shown; empty where the page gave it
 */
export function attendGrid(host: AidedElement, context: GridContext, src: string): ReadingAids {
  const aids = attended.get(host) ?? new ReadingAids(host, findSpeechEngine());
  attended.set(host, aids);
  return aids.take(context, src);
}
