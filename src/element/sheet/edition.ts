import type { TemplateResult } from "lit";
import type { PaperView } from "./paper-view.ts";

/** The name of an edition: what it is called in scripts, and a class of its paper. */
export type EditionName = "sheet" | "large-print" | "take-home";

/** One way of putting a grid on paper. */
export interface Edition {
  /** How its pages lie. */
  readonly lie: "landscape" | "portrait";
  /** Margin on every side, in mm. */
  readonly margin: number;
  /** Says of each page which it is, at its foot, where the browser can. */
  readonly isNumbered: boolean;
  /** Tells of a whole talk: printed once, however many grids were talked about. Default: once for each grid. */
  readonly isForTalk?: boolean;
  /**
   * Sizes of type in points: the largest with which all fits one page is taken. Where none does, what is filled in is told in
   * fewer words (`briefest` times at most), and then the paper runs over. Left out: type has the size its styles give it, over
   * as many pages as it takes.
   */
  readonly fit?: {
    readonly most: number;
    /** Below this lines are set closer before type gets smaller. */
    readonly wanted?: number;
    readonly least: number;
    readonly briefest: number;
  };
  /**
   * @param brevity how far what is filled in must be cut short; 0 is everything
   * @param place where it stands among the papers of its talk; 0 is the first
   */
  readonly render: (view: PaperView, brevity: number, place: number) => TemplateResult;
}
