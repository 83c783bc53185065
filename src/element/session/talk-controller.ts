import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { CompiledGrid } from "../../compiled/index.ts";
import type { GridHere } from "../../compiled/locality/index.ts";
import {
  type AsShown,
  createGridReference,
  type DecisionRecord,
  type GridTalk,
  type Person,
  type RecordAction,
  reduceRecord,
  startRecord,
} from "../../record/index.ts";
import { IthriveClearEvent } from "../events/ithrive-clear-event.ts";
import { IthriveFinishEvent } from "../events/ithrive-finish-event.ts";
import { IthriveRecordChangeEvent } from "../events/ithrive-record-change-event.ts";
import { startLookBack } from "./back/start-look-back.ts";
import { copyText } from "./copy-text.ts";
import { findLookAgain } from "./find-look-again.ts";
import { createTalkState } from "./create-talk-state.ts";
import { startTurns } from "./start-turns.ts";
import type { KeptScreen } from "./read-screen.ts";
import type { Left, StepName, TalkState } from "./talk-state.ts";
import type { UndatedAction } from "./undated.ts";

/** What a talk needs to begin. */
export interface TalkStart {
  readonly grid: CompiledGrid;
  readonly asShown: AsShown;
  readonly people: readonly Pick<Person, "id" | "role">[];
  readonly newId: () => string;
}

/**
 * Holds one talk for an element: the record, which only `reduceRecord` changes, and what the screen
 * remembers beside it. Tells the page of every change and stores nothing.
 */
export class TalkController implements ReactiveController {
  /** The record as it stands; undefined before a grid is there and after clearing. */
  record: DecisionRecord | undefined;
  state: TalkState = createTalkState();
  /** Set once the talk was cleared: what of it is still somewhere else. */
  cleared: Left | undefined;
  readonly #host: ReactiveControllerHost & EventTarget;
  #start: TalkStart | undefined;
  /** A place, and the grid it was laid over. */
  #laid: { readonly place: GridHere; readonly grid: CompiledGrid } | undefined;
  /** Nothing has been done yet: the talk starts with the first thing done, not with loading. */
  #isUntouched = true;
  #finished: DecisionRecord | undefined;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  /** Nothing to connect: the state is read while the host renders. */
  hostConnected(): void {}

  /** Begins a talk of which nothing has been said. */
  begin(start: TalkStart): void {
    this.#forget();
    this.#start = start;
    this.record = this.#createRecord(start.newId());
    this.#host.requestUpdate();
  }

  /** Goes on with a record that `canGoOn` allows; its grid is opened where it is not yet. */
  goOn(record: DecisionRecord, start: TalkStart, today: string): void {
    this.#forget();
    this.#start = start;
    this.#isUntouched = false;
    this.record = this.#layOver(openGrid(record, start));
    const decision = this.findTalk()?.decision;
    const everyone = record.people.map(({ id }) => id);
    this.state = {
      ...this.state,
      step: decision ? "decide" : "start",
      // Where something was decided together everyone has seen the marks; else they are covered.
      turns: { ...startTurns("in-turn"), ...(decision && { ready: everyone, isShown: true }) },
      lookAgain: findLookAgain(record.plan.reviewOn, today),
    };
    this.#host.requestUpdate();
  }

  /** Looks back at a record that says what was decided; what it says stays as it was. */
  lookBack(record: DecisionRecord, start: TalkStart): void {
    this.#forget();
    this.#start = start;
    this.#isUntouched = false;
    this.record = record;
    const ready = record.people.map(({ id }) => id);
    const turns = { ...startTurns("in-turn"), ready, isShown: true };
    this.state = { ...this.state, step: "back", turns, back: startLookBack() };
    this.#host.requestUpdate();
  }

  /** Shows another grid, which becomes part of this talk where it is not yet. */
  openGrid(start: TalkStart): void {
    const before = this.#start?.grid.id;
    if (this.record === undefined || before === undefined || before === start.grid.id) return;
    const { turns, otherTurns } = this.state;
    const known = otherTurns[start.grid.id];
    this.#start = start;
    this.#isUntouched = false;
    const record = this.#layOver(openGrid(this.record, start));
    const isNew = record !== this.record;
    this.record = record;
    this.show({
      step: "compare",
      turns: known ?? startTurns(turns.mode),
      otherTurns: { ...otherTurns, [before]: turns },
      lastChosen: [],
      bigQuestion: undefined,
      message: start.grid.title,
    });
    if (isNew) this.#host.dispatchEvent(new IthriveRecordChangeEvent(record));
  }

  /** Opens the screen as it was when the page kept it. */
  resume(screen: KeptScreen): void {
    // What is undefined is left out where a page keeps JSON.
    const without: Partial<TalkState> = {
      bigQuestion: undefined,
      back: undefined,
      lookAgain: undefined,
      otherTurns: {},
    };
    this.show({ ...without, ...screen });
  }

  /**
   * Lays a place over the talk: what is offered in it, and which options are hidden in it. What was chosen is never
   * hidden, and a talk that people look back at stays as it was.
   */
  lay(place: GridHere, grid: CompiledGrid): void {
    this.#laid = { place, grid };
    if (!this.record || this.state.back) return;
    this.record = this.#layOver(this.record);
    this.#host.requestUpdate();
  }

  #layOver(record: DecisionRecord): DecisionRecord {
    const grid = this.#start?.grid;
    const talk = record.grids.find((one) => one.grid.id === grid?.id);
    const laid = this.#laid;
    if (!talk || !laid || laid.grid !== grid) return record;
    return layOver(record, talk, laid.place);
  }

  /** What the record holds about the talk's grid. */
  findTalk(): GridTalk | undefined {
    return this.record?.grids.find(({ grid }) => grid.id === this.#start?.grid.id);
  }

  /** Does things to the record, one after the other, and tells the page once. */
  readonly act = (...actions: UndatedAction[]): void => {
    if (this.record === undefined) return;
    if (this.#isUntouched) {
      this.record = this.#createRecord(this.record.id);
      this.#isUntouched = false;
    }
    const at = getNow();
    this.record = actions.reduce<DecisionRecord>(
      (record, action) => reduceRecord(record, { ...action, at } as RecordAction),
      this.record,
    );
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new IthriveRecordChangeEvent(this.record));
  };

  /** Changes what the screen remembers. */
  readonly show = (change: Partial<TalkState>): void => {
    this.state = { ...this.state, ...change };
    this.#host.requestUpdate();
  };

  /** Goes to a step; nothing is lost by it. */
  readonly goTo = (step: StepName): void => this.show({ step, message: "" });

  /** People are done: tells the page unless it has this very record already. */
  readonly finish = (): void => {
    if (this.record === undefined || this.record === this.#finished) return;
    this.#finished = this.record;
    this.#host.dispatchEvent(new IthriveFinishEvent(this.record));
  };

  /** Lets go of everything that was said, and of everything the screen remembers of it. */
  readonly clear = (): void => {
    const { left } = this.state;
    this.#forget();
    this.cleared = left;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new IthriveClearEvent());
    if (left.copied) void this.#overwriteCopied(left);
  };

  /** Puts something that means nothing in place of what was copied, and then no longer says that it is there. */
  async #overwriteCopied(left: Left): Promise<void> {
    if (!(await copyText(" ")) || this.cleared !== left) return;
    this.cleared = { ...left, copied: false };
    this.#host.requestUpdate();
  }

  /** A new talk about the same grid, after clearing. */
  readonly beginAgain = (): void => {
    if (this.#start) this.begin(this.#start);
  };

  #forget(): void {
    this.record = undefined;
    this.state = createTalkState();
    this.cleared = undefined;
    this.#isUntouched = true;
    this.#finished = undefined;
  }

  #createRecord(id: string): DecisionRecord {
    const start = this.#start;
    if (start === undefined) throw new Error("A talk was used before it began.");
    const begun = startRecord({ id, at: getNow(), people: [...start.people] });
    return this.#layOver(openGrid(begun, start));
  }
}

function layOver(record: DecisionRecord, talk: GridTalk, place: GridHere): DecisionRecord {
  const at = getNow();
  const grid = talk.grid.id;
  const { shown, here } = place;
  const isChosen = ({ option }: { option: string }) =>
    talk.decision?.options.some((one) => one.option === option) ?? false;
  const after = reduceRecord(record, { type: "set-here", grid, here, at });
  if (shown.hidden.some(isChosen)) return after;
  return reduceRecord(after, { type: "show-options", grid, ...shown, at });
}

function openGrid(record: DecisionRecord, { grid, asShown }: TalkStart): DecisionRecord {
  if (record.grids.some((one) => one.grid.id === grid.id)) return record;
  const reference = createGridReference(grid);
  return reduceRecord(record, { type: "open-grid", grid: reference, asShown, at: getNow() });
}

function getNow(): string {
  return new Date().toISOString();
}
