import type { ReactiveController, ReactiveControllerHost } from "lit";
import { collectPassages } from "./collect-passages.ts";
import { findVoice } from "./find-voice.ts";
import { isShown } from "./is-shown.ts";
import { type Passage, readPassage } from "./passage.ts";
import type { SpeechEngine } from "./speech-engine.ts";
import { splitSentences, type Stretch } from "./split-sentences.ts";
import { SpokenHighlight } from "./spoken-highlight.ts";

/** What is told when nothing is being said, so that nothing talks over the reading. */
export type ReadingNews = "paused" | "stopped" | "finished" | "failed";

/** How often an engine is asked whether it still speaks, in milliseconds. */
const rhythm = 300;

interface Utterance {
  readonly passage: Passage;
  readonly stretch: Stretch;
}

/**
 * Reads aloud what an element shows, when somebody asks for it and never by itself, with voices that are on the
 * device alone. Ends when the element leaves the page, when what it reads is no longer shown, when the page is
 * hidden or left, and on Escape. To pause it falls silent and keeps its place: engines that pause
 * by themselves do not all go on again.
 */
export class ReadAloud implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #engine: SpeechEngine;
  readonly #highlight = new SpokenHighlight();
  #queue: readonly Utterance[] = [];
  #next = 0;
  // Engines lose an utterance that nobody holds, and with it its end.
  #current: SpeechSynthesisUtterance | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** What is read: the key that it was begun with; undefined where nothing is. */
  key: string | undefined;
  isPaused = false;
  /** BCP 47 tags of words that were passed over, since the device has no voice for them. */
  leftOut: readonly string[] = [];
  /** What was last to tell; undefined while something is said. */
  news: ReadingNews | undefined;

  constructor(host: ReactiveControllerHost & EventTarget, engine: SpeechEngine) {
    this.#host = host;
    this.#engine = engine;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener("ithrive-view-change", this.stop);
    // Not in every browser: some have their voices at once.
    this.#engine.synthesis.addEventListener?.("voiceschanged", this.#draw);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener("ithrive-view-change", this.stop);
    this.#engine.synthesis.removeEventListener?.("voiceschanged", this.#draw);
    this.stop();
  }

  hostUpdated(): void {
    const now = this.#queue[this.#next];
    if (this.key !== undefined && now && !isStill(now.passage)) this.stop();
  }

  /** Whether the device itself has a voice for a language. */
  hasVoice(language: string): boolean {
    return this.#findVoice(language) !== undefined;
  }

  /**
   * Reads what an element shows now, in place of anything that is being read.
   *
   * @param key tells this reading from others; `key` says which one it is
   */
  read(root: Element, key: string): void {
    this.#silence();
    this.#highlight.clear();
    const passages = collectPassages(root);
    const spoken = passages.filter(({ language }) => this.hasVoice(language));
    const silent = passages.filter((passage) => !spoken.includes(passage));
    this.leftOut = [...new Set(silent.map(({ language }) => language))];
    this.#queue = spoken.flatMap((passage) =>
      splitSentences(passage.text, passage.language).map((stretch) => ({ passage, stretch })),
    );
    this.#next = 0;
    this.key = key;
    this.isPaused = false;
    this.news = undefined;
    this.#listen();
    this.#say();
  }

  /** Falls silent and keeps the place; or goes on with the sentence it stopped in. */
  readonly pause = (): void => {
    this.isPaused = !this.isPaused;
    this.news = this.isPaused ? "paused" : undefined;
    if (this.isPaused) this.#silence();
    else this.#say();
    this.#draw();
  };

  /** Ends the reading. */
  readonly stop = (): void => this.#end("stopped");

  #end(news: ReadingNews): void {
    if (this.key === undefined) return;
    this.key = undefined;
    this.isPaused = false;
    this.news = news;
    this.#queue = [];
    this.#silence();
    this.#highlight.clear();
    this.#unlisten();
    this.#draw();
  }

  #say(isSecondTry = false): void {
    const now = this.#queue[this.#next];
    if (!now) return this.#end("finished");
    // Opened or closed, moved or changed since: what is not there is not read.
    if (!isStill(now.passage)) return this.#goOn();
    const { passage, stretch } = now;
    const utterance = this.#engine.createUtterance(
      passage.text.slice(stretch.start, stretch.end).replace(/\s+/g, " "),
    );
    utterance.lang = passage.language;
    utterance.voice = this.#findVoice(passage.language) ?? null;
    this.#current = utterance;
    this.#highlight.show(passage, stretch);
    this.#follow(utterance, isSecondTry);
    this.#engine.synthesis.speak(utterance);
    this.#draw();
  }

  /** Goes on when an utterance is over, whether or not the engine says that it is. */
  #follow(utterance: SpeechSynthesisUtterance, isSecondTry: boolean): void {
    let hasStarted = false;
    let silences = 0;
    const isNow = (): boolean => this.#current === utterance;
    utterance.onstart = () => (hasStarted = true);
    utterance.onend = () => isNow() && this.#goOn();
    utterance.onerror = ({ error }) => {
      // What we call off ourselves is no longer the current one: another reader took the voice.
      if (isNow()) this.#end(/^(canceled|interrupted)$/.test(error) ? "stopped" : "failed");
    };
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      const { speaking, pending } = this.#engine.synthesis;
      silences = speaking || pending ? 0 : silences + 1;
      if (!isNow() || silences < 2) return;
      // Some engines swallow what is said right after something was called off.
      if (hasStarted || isSecondTry) this.#goOn();
      else this.#say(true);
    }, rhythm);
  }

  #goOn(): void {
    this.#next += 1;
    this.#say();
  }

  #silence(): void {
    clearInterval(this.#timer);
    this.#current = undefined;
    this.#engine.synthesis.cancel();
  }

  #findVoice(language: string): SpeechSynthesisVoice | undefined {
    return findVoice(this.#engine.synthesis.getVoices(), language);
  }

  #listen(): void {
    document.addEventListener("keydown", this.#onKey);
    document.addEventListener("visibilitychange", this.#onHidden);
    addEventListener("pagehide", this.stop);
  }

  #unlisten(): void {
    document.removeEventListener("keydown", this.#onKey);
    document.removeEventListener("visibilitychange", this.#onHidden);
    removeEventListener("pagehide", this.stop);
  }

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") this.stop();
  };

  readonly #onHidden = (): void => {
    if (document.hidden) this.stop();
  };

  readonly #draw = (): void => this.#host.requestUpdate();
}

function isStill(passage: Passage): boolean {
  return isShown(passage.block) && readPassage(passage) === passage.text;
}
