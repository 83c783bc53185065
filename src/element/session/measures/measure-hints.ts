/** What is said of one form, beside its button. */
interface MeasureHint {
  /** Of which measure and person. */
  readonly form: string;
  readonly text: string;
}

/** How forms say what became of a press, until one of them is used again. */
export interface MeasureHints {
  /** What stands beside the button of a form; empty: nothing. */
  readonly find: (form: string) => string;
  /** Undefined: what was said holds no longer. */
  readonly say: (hint: MeasureHint | undefined) => void;
}
