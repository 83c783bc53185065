/** What a reader can say of an answer with one tap. */
export type MarkName = "good" | "worries" | "ask";

/** One tap on the answer of one option to one question. */
export interface Mark {
  /** The question's id. */
  readonly question: string;
  /** The option's id. */
  readonly option: string;
  readonly mark: MarkName;
}
