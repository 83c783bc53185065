import type { GridHere } from "../../compiled/locality/index.ts";
import type { DecisionRecord, GridTalk } from "../../record/index.ts";
import { getSaidWords, getTalkWords } from "../../words/index.ts";
import type { RecordLoader } from "../controllers/record-loader.ts";
import type { FurtherContext } from "../further/further-context.ts";
import type { ExportWay } from "./export-ways.ts";
import type { TalkGrids } from "./grids/talk-grids.ts";
import type { LaterLoader } from "./later-loader.ts";
import { listTurnTakers } from "./list-turn-takers.ts";
import { orderPeople } from "./order-people.ts";
import { type NamedPerson, namePeople } from "./name-people.ts";
import type { TalkController } from "./talk-controller.ts";
import type { TalkExports } from "./talk-exports.ts";
import type { StepName, TalkState } from "./talk-state.ts";
import type { TalkView } from "./talk-view.ts";
import { findTurn } from "./find-turn.ts";

/** What a view is made of. */
export interface TalkViewParts {
  readonly context: FurtherContext;
  readonly late: RecordLoader;
  readonly later: LaterLoader;
  readonly nation: string | undefined;
  readonly place: GridHere | undefined;
  readonly today: string;
  readonly record: DecisionRecord;
  readonly talk: GridTalk;
  readonly controller: TalkController;
  readonly exports: TalkExports;
  readonly findHere: TalkView["findHere"];
  readonly grids: TalkGrids;
  readonly noteGrids: TalkView["noteGrids"];
  readonly showsDrafts: boolean;
  readonly onGoOn: () => void;
  readonly ways: readonly ExportWay[];
  readonly askMeasures: TalkView["askMeasures"];
}

/** Everything the parts of a talk are drawn from, worked out once for each rendering. */
export function createTalkView(parts: TalkViewParts): TalkView {
  const { context, record, talk, controller, exports, grids } = parts;
  const { state } = controller;
  const words = getTalkWords(context.language);
  const said = getSaidWords(context.language);
  const people = namePeople(record.people, { ...said, ...words });
  const takers = listTurnTakers(record.people).flatMap(
    ({ id }) => people.find((person) => person.id === id) ?? [],
  );
  const speakers = listSpeakers(record, takers);
  const { isHeld, turn, isHandingOver } = findTurn(
    state.turns,
    takers.map(({ id }) => id),
    speakers,
  );
  return {
    ...parts,
    nation: parts.nation ?? parts.place?.contacts,
    here: parts.place?.here,
    adder: grids.findAdder(),
    openGrid: (id) => grids.open(id, record.grids.find(({ grid }) => grid.id === id)?.grid),
    findGrid: grids.find,
    findAddress: grids.findAddress,
    findGridToday: grids.findToday,
    words,
    said,
    state,
    people,
    takers,
    speakers,
    turn: takers.find(({ id }) => id === turn),
    isHandingOver,
    isCovered: (isHeld && hasMarks(talk)) || isElsewhereCovered(state, record, speakers.length),
    act: controller.act,
    show: controller.show,
    finish: controller.finish,
    print: exports.print,
    copy: (text) => void exports.copy(text, words),
    save: (file) => exports.save(file, words),
    newPersonId: () => createPersonId(record),
    goTo: (step: StepName) => {
      const order = orderPeople(record.people).map(({ id }) => id);
      const isOrdered = order.every((id, index) => record.people[index]?.id === id);
      if (!isOrdered) controller.act({ type: "order-people", order });
      controller.goTo(step);
    },
    goOn: parts.onGoOn,
    beginAgain: () => {
      exports.forget();
      controller.beginAgain();
    },
    clear: () => {
      exports.forget();
      controller.clear();
    },
  };
}

/** Another grid of this talk was left while its marks were covered: what shows all grids waits for it. */
function isElsewhereCovered(
  state: TalkState,
  { grids }: DecisionRecord,
  speakers: number,
): boolean {
  return grids.some((talk) => {
    const turns = state.otherTurns[talk.grid.id];
    return turns?.mode === "in-turn" && !turns.isShown && speakers > 1 && hasMarks(talk);
  });
}

function hasMarks({ reactions, matters }: GridTalk): boolean {
  return reactions.length + matters.length > 0;
}

/** Those who take turns, and whoever marked something before they became somebody who takes none. */
function listSpeakers({ grids }: DecisionRecord, takers: readonly NamedPerson[]): string[] {
  const marked = grids.flatMap(({ reactions, matters }) => [...reactions, ...matters]);
  return [...new Set([...takers.map(({ id }) => id), ...marked.map(({ by }) => by)])];
}

function createPersonId({ people }: DecisionRecord): string {
  const taken = people.map(({ id }) => Number(id.replace(/^p/, "")) || 0);
  return `p${Math.max(0, ...taken) + 1}`;
}
