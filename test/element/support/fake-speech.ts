type FakeVoice = Pick<SpeechSynthesisVoice, "lang" | "localService"> & {
  readonly default?: boolean;
};

/** An utterance as browsers make them. */
class FakeUtterance {
  lang = "";
  voice: FakeVoice | null = null;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * A browser's speech with the habits of real ones: voices that come late, an error for what is called
 * off, and, when asked for, an end that is never told. Nothing ends until a test says so.
 */
export class FakeSpeech extends EventTarget {
  readonly Utterance = FakeUtterance;
  readonly said: FakeUtterance[] = [];
  readonly pending = false;
  #voices: readonly FakeVoice[];
  #now: FakeUtterance | undefined;
  #waiting: ((utterance: FakeUtterance) => void) | undefined;

  constructor(voices: readonly FakeVoice[]) {
    super();
    this.#voices = voices;
  }

  get speaking(): boolean {
    return this.#now !== undefined;
  }

  /** What was last begun. */
  get last(): FakeUtterance {
    return this.said.at(-1)!;
  }

  getVoices(): readonly FakeVoice[] {
    return this.#voices;
  }

  speak(utterance: FakeUtterance): void {
    this.said.push(utterance);
    this.#now = utterance;
    utterance.onstart?.();
    this.#waiting?.(utterance);
  }

  cancel(): void {
    this.fail("canceled");
  }

  bringVoices(voices: readonly FakeVoice[]): void {
    this.#voices = voices;
    this.dispatchEvent(new Event("voiceschanged"));
  }

  /** Ends what is being said. */
  end(): void {
    const ended = this.#now;
    this.#now = undefined;
    ended?.onend?.();
  }

  /** Ends everything, one after the other. */
  endAll(): void {
    while (this.#now) this.end();
  }

  /** Falls silent without a word, as some engines do. */
  endSilently(): void {
    this.#now = undefined;
  }

  /** Ends what is being said with an error. */
  fail(error: string): void {
    const ended = this.#now;
    this.#now = undefined;
    ended?.onerror?.({ error });
  }

  /** What is said next. */
  nextSpoken(): Promise<FakeUtterance> {
    return new Promise((resolve) => (this.#waiting = resolve));
  }
}
