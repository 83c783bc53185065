import type { TreePath } from "../../author/index.ts";

/**
 * A grid as far as it can be made out: what the rules read, so that one wrong key never hides what is
 * wrong elsewhere. What is missing or of the wrong type is left out; the rule `schema` speaks of it.
 */
export interface GridOutline {
  readonly id: string | undefined;
  readonly language: string | undefined;
  readonly status: string | undefined;
  /** Whom the words speak to. */
  readonly audience: string | undefined;
  readonly helpFirst: boolean;
  readonly options: readonly OptionOutline[];
  readonly questions: readonly QuestionOutline[];
  readonly alongside: readonly Cell[];
  readonly naturalCourse: Cell | undefined;
  readonly contacts: readonly Citation[];
}

/** One option. */
export interface OptionOutline {
  readonly path: TreePath;
  readonly id: string | undefined;
  readonly kind: string | undefined;
  readonly covers: readonly string[];
  /** In words, for findings: *Wait two weeks*. */
  readonly title: string;
}

/** One question with its answers. */
export interface QuestionOutline {
  readonly path: TreePath;
  readonly id: string | undefined;
  /** undefined where the list cannot be read. */
  readonly kinds: readonly string[] | undefined;
  readonly measure: string | undefined;
  readonly by: string | undefined;
  readonly hasOutcome: boolean;
  /** undefined where there are none to read. */
  readonly answers: readonly Answer[] | undefined;
  /** In words, for findings: *How long does it take?*. */
  readonly title: string;
}

/** Words that make a claim, and what the claim rests on. */
export interface Cell {
  readonly path: TreePath;
  /** In words, for findings: the answer of *Wait two weeks* to *How long does it take?*. */
  readonly title: string;
  readonly text: string | undefined;
  readonly more: string | undefined;
  readonly basis: string | undefined;
  readonly hasConsensus: boolean;
  /** Whether the key is there at all, whatever stands under it. */
  readonly hasEvidence: boolean;
  readonly evidence: readonly Citation[];
  readonly chance: ChanceOutline | undefined;
}

/** The answer of one option to one question. */
export interface Answer extends Cell {
  /** The key it stands under, whether there is such an option or not. */
  readonly optionId: string;
  readonly option: OptionOutline | undefined;
}

/** An id named in the grid that must exist elsewhere. */
export interface Citation {
  readonly path: TreePath;
  readonly id: string;
}

/** Figures to draw, as the author asks for them. */
export interface ChanceOutline {
  readonly path: TreePath;
  readonly from: string | undefined;
  readonly arm: string | undefined;
  readonly against: string | undefined;
}
