import type { CompiledGrid } from "../../compiled/index.ts";
import type { GridHere } from "../../compiled/locality/index.ts";
import type { DecisionRecord, GridReference, GridTalk, Here } from "../../record/index.ts";
import type { SaidWords, TalkWords } from "../../words/index.ts";
import type { RecordLoader } from "../controllers/record-loader.ts";
import type { FurtherContext } from "../further/further-context.ts";
import type { ExportWay } from "./export-ways.ts";
import type { GridAdder } from "./grids/grid-adder.ts";
import type { FoundGrid } from "./grids/talk-grids.ts";
import type { LaterLoader } from "./later-loader.ts";
import type { Printing } from "./printing.ts";
import type { NamedPerson } from "./name-people.ts";
import type { StepName, TalkState } from "./talk-state.ts";
import type { NoteGrids } from "./take/note-grids.ts";
import type { UndatedAction } from "./undated.ts";

/** What every part of a talk is drawn from, and what it can do. */
export interface TalkView {
  /** The grid with the reading wording, for the parts that readers see too. */
  readonly context: FurtherContext;
  readonly words: TalkWords;
  readonly said: SaidWords;
  /** What comes after comparing. */
  readonly late: RecordLoader;
  /** What stands beside comparing and deciding. */
  readonly later: LaterLoader;
  readonly nation: string | undefined;
  /** The day it is, YYYY-MM-DD. */
  readonly today: string;
  /** What is offered in this place now, as a record holds it; undefined where nothing is said of a place. */
  readonly here: Here | undefined;
  /** The same with what is shown beside it. */
  readonly place: GridHere | undefined;
  /** What is offered of another grid in this place now; undefined where nothing is said of a place. */
  readonly findHere: (grid: CompiledGrid) => Here | undefined;
  /** A grid of this talk that is here, by its id. */
  readonly findGrid: (id: string) => CompiledGrid | undefined;
  /** A grid of this talk as it stands today, fetched where it can be. */
  readonly findGridToday: (grid: GridReference) => FoundGrid;
  /** The whole address of a grid that is here; undefined where nothing can be found beside it. */
  readonly findAddress: (grid: CompiledGrid) => string | undefined;
  /** The talk's grids in other languages; undefined until what comes after comparing has arrived. */
  readonly noteGrids: NoteGrids | undefined;
  /** Other grids to talk about; undefined where the page gives no library. */
  readonly adder: GridAdder | undefined;
  /** Whether drafts can be talked about. */
  readonly showsDrafts: boolean;
  /** Shows another grid of this talk, by its id. */
  readonly openGrid: (id: string) => void;
  readonly record: DecisionRecord;
  readonly talk: GridTalk;
  readonly state: TalkState;
  /** Everyone who is here. */
  readonly people: readonly NamedPerson[];
  /** Those who mark answers, in turn. */
  readonly takers: readonly NamedPerson[];
  /** Ids of those, and of whoever else has marked something. */
  readonly speakers: readonly string[];
  /** Whose turn it is; undefined when every mark may be seen. */
  readonly turn: NamedPerson | undefined;
  /** The screen goes from one person to `turn` or, where that is undefined, to everyone. */
  readonly isHandingOver: boolean;
  /** Marks are there that somebody has not yet agreed to show. */
  readonly isCovered: boolean;
  /** The ways out of the screen that are offered. */
  readonly ways: readonly ExportWay[];
  readonly act: (...actions: UndatedAction[]) => void;
  readonly show: (change: Partial<TalkState>) => void;
  readonly goTo: (step: StepName) => void;
  /** From looking back to the talk itself, where nothing has changed since. */
  readonly goOn: () => void;
  /** A new talk in place of this record. */
  readonly beginAgain: () => void;
  readonly finish: () => void;
  readonly clear: () => void;
  readonly print: (what: Printing) => void;
  readonly copy: (text: string) => void;
  readonly save: (file: { name: string; text: string }) => void;
  readonly newPersonId: () => string;
  /** What a service asks besides; nothing where it brings no measures. */
  readonly askMeasures: (view: TalkView) => unknown;
}
