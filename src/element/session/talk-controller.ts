import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { CompiledGrid } from "../../compiled/index.ts";
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
    this.record = openGrid(record, start);
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

  /** Opens the screen as it was when the page kept it. */
  resume(screen: KeptScreen): void {
    this.show(screen);
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
  };

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
    return openGrid(startRecord({ id, at: getNow(), people: [...start.people] }), start);
  }
}

function openGrid(record: DecisionRecord, { grid, asShown }: TalkStart): DecisionRecord {
  if (record.grids.some((one) => one.grid.id === grid.id)) return record;
  const reference = createGridReference(grid);
  return reduceRecord(record, { type: "open-grid", grid: reference, asShown, at: getNow() });
}

function getNow(): string {
  return new Date().toISOString();
}
