import type { ChosenOption } from "../../record/index.ts";
import type { Reader } from "../../share/index.ts";
import type { LookBack } from "./back/look-back.ts";
import type { LookAgain } from "./look-agains.ts";
import type { TextLength } from "./take/text-length.ts";
import type { Turns } from "./turns.ts";

/** The steps of a talk. More can be added to the list in steps.ts. */
export type StepName = "start" | "matters" | "compare" | "decide" | "plan" | "finish" | "back";

/** What has left the screen in this talk: clearing cannot take it back, and says so. */
export interface Left {
  readonly copied: boolean;
  readonly printed: boolean;
  /** Names of saved files. */
  readonly files: readonly string[];
}

/** What the screen remembers beside the record; no part of it is kept. */
export interface TalkState {
  readonly step: StepName;
  /** People pressed Start, next to what is said about what is kept. */
  readonly hasStarted: boolean;
  readonly turns: Turns;
  /** Turns on the other grids of this talk, by their ids. */
  readonly otherTurns: Readonly<Record<string, Turns>>;
  /** Options picked before people looked at another outcome; they come back with "choose". */
  readonly lastChosen: readonly ChosenOption[];
  readonly lookAgain: LookAgain | undefined;
  /** For whom the summary, the note and the file are. */
  readonly reader: Reader;
  /** The language of each reader's note, as BCP 47; a reader for whom none was chosen has the screen's. */
  readonly noteLanguages: Readonly<Partial<Record<Reader, string>>>;
  /** Which question or help stands over the page; `finish` also tells the page that people are done. */
  readonly dialog: "help" | "clear" | "finish" | "uncover" | "before" | undefined;
  /** What just happened, read aloud. */
  readonly message: string;
  readonly left: Left;
  /** The question that is shown large, by its id; undefined: the whole grid. */
  readonly bigQuestion: string | undefined;
  /** Set while people look back at what was decided; undefined in a talk. */
  readonly back: LookBack | undefined;
  /** How much of the note goes into codes and onto the screen to read across from. */
  readonly length: TextLength;
  /** Which code is shown, counted from 1. */
  readonly code: number;
}
