import { setMember, setOptional, setTalk } from "../changes.ts";
import type {
  AsShown,
  DecisionRecord,
  GridReference,
  GridTalk,
  Here,
  Leaning,
  OptionsShown,
} from "../generated/decision-record.ts";
import {
  needAlongside,
  needKey,
  needPerson,
  needRoom,
  needShownOption,
  needTalk,
} from "../needs.ts";
import { type Typed, writeWords } from "../own-words/write-words.ts";
import { RecordActionError } from "../record-action-error.ts";
import type { ActionHandlers, Dated } from "./action-handlers.ts";

/** Which grids are looked at, what of them is shown and talked about, how people lean. */
export type GridAction = Dated &
  (
    | {
        /**
         * Opens a grid; `asShown` comes from createAsShown, `grid` from createGridReference.
         * Default `shown`: every option, in the author's order. `here` (default null: no place is
         * known) and `shown` come from applyLocality. What was taken up alongside another grid of
         * this record and stands here too is taken up here.
         */
        type: "open-grid";
        grid: GridReference;
        asShown: AsShown;
        shown?: OptionsShown;
        here?: Here;
      }
    | {
        /** Closes a grid opened by mistake. Impossible once anything was said about it. */
        type: "close-grid";
        grid: string;
      }
    | ({
        /**
         * Sets which options are shown and in what order; each option stands once, in `order` or,
         * with the reason, in `hidden`. An option that was chosen cannot be hidden.
         */
        type: "show-options";
        grid: string;
      } & OptionsShown)
    | {
        /** Sets what is offered in this place, from applyLocality; null: no place is known. */
        type: "set-here";
        grid: string;
        here: Here;
      }
    | {
        /**
         * Sets which options were talked about. A tap on an answer of an option, a leaning and a
         * choice set it too; only this takes it back.
         */
        type: "set-discussed";
        grid: string;
        option: string;
        discussed: boolean;
      }
    | ({
        /** Says how somebody leans on an option. The same leaning again takes it back. */
        type: "lean";
        grid: string;
      } & Leaning)
    | {
        /** Takes up something that goes alongside, or leaves it, with every grid that has it. */
        type: "set-alongside";
        grid: string;
        item: string;
        taken: boolean;
      }
    | ({
        /** Writes who sees to something taken up alongside, with every grid that has it. */
        type: "write-alongside-who";
        grid: string;
        item: string;
      } & Typed)
  );

export const gridActions: ActionHandlers<GridAction> = {
  "open-grid": (record, action) => {
    const { id } = action.grid;
    needKey(action, id);
    if (record.grids.some((one) => one.grid.id === id)) {
      throw new RecordActionError(action.type, `the grid "${id}" is open already.`, id);
    }
    needRoom(action, "grids", record.grids.length + 1, 20);
    const everything = { order: action.asShown.options.map((one) => one.id), hidden: [] };
    const talk: GridTalk = {
      grid: action.grid,
      shown: needEveryOption(action, action.asShown, action.shown ?? everything),
      here: needOffers(action, action.asShown, action.here ?? null),
      matters: [],
      reactions: [],
      asShown: action.asShown,
      discussed: [],
      leanings: [],
      alongside: carryAlongside(record, action.asShown),
      decision: null,
    };
    return { ...record, grids: [...record.grids, talk] };
  },

  "close-grid": (record, action) => {
    const talk = needTalk(record, action, action.grid);
    if (saysSomething(record, talk)) {
      throw new RecordActionError(
        action.type,
        `something was said about the grid "${action.grid}".`,
        action.grid,
      );
    }
    return { ...record, grids: record.grids.filter((one) => one !== talk) };
  },

  "show-options": (record, action) => {
    const talk = needTalk(record, action, action.grid);
    const { order, hidden } = action;
    const shown = needEveryOption(action, talk.asShown, { order, hidden });
    const chosen = talk.decision?.options.find((one) => !order.includes(one.option));
    if (chosen !== undefined) {
      throw new RecordActionError(
        action.type,
        `the option "${chosen.option}" is chosen, so it cannot be hidden.`,
        chosen.option,
      );
    }
    return setTalk(record, { ...talk, shown });
  },

  "set-here": (record, action) => {
    const talk = needTalk(record, action, action.grid);
    return setTalk(record, { ...talk, here: needOffers(action, talk.asShown, action.here) });
  },

  "set-discussed": (record, action) => {
    const talk = needTalk(record, action, action.grid);
    needShownOption(talk, action, action.option);
    const discussed = setMember(talk.discussed, action.option, action.discussed);
    return setTalk(record, { ...talk, discussed });
  },

  lean: (record, action) => {
    const { by, option, leaning } = action;
    const talk = needTalk(record, action, action.grid);
    needPerson(record, action, by);
    needShownOption(talk, action, option);
    const before = talk.leanings.find((one) => one.by === by && one.option === option);
    const others = talk.leanings.filter((one) => one !== before);
    const leanings = before?.leaning === leaning ? others : [...others, { by, option, leaning }];
    needRoom(action, "leanings on one grid", leanings.length, 200);
    return setTalk(record, {
      ...talk,
      leanings,
      discussed: setMember(talk.discussed, option, true),
    });
  },

  "set-alongside": (record, action) => {
    const talk = needTalk(record, action, action.grid);
    needAlongside(talk, action, action.item);
    return changeAlongside(record, action.item, (one) => {
      const there = one.alongside.some(({ item }) => item === action.item);
      if (there === action.taken) return one.alongside;
      const alongside = action.taken
        ? [...one.alongside, { item: action.item }]
        : one.alongside.filter(({ item }) => item !== action.item);
      needRoom(action, "items alongside", alongside.length, 10);
      return alongside;
    });
  },

  "write-alongside-who": (record, action) => {
    const talk = needTalk(record, action, action.grid);
    needPerson(record, action, action.by);
    const before = talk.alongside.find((one) => one.item === action.item);
    if (before === undefined) {
      throw new RecordActionError(
        action.type,
        `"${action.item}" is not taken up. Take it up first.`,
        action.item,
      );
    }
    const after = setOptional(before, "who", writeWords(action, before.who, action));
    return changeAlongside(record, action.item, ({ alongside }) =>
      alongside.map((one) => (one.item === action.item ? after : one)),
    );
  },
};

function needEveryOption(
  action: { type: string },
  asShown: AsShown,
  shown: OptionsShown,
): OptionsShown {
  const named = [...shown.order, ...shown.hidden.map((one) => one.option)];
  const known = asShown.options.map((one) => one.id);
  const wrong = [
    ...named.filter((id, index) => !known.includes(id) || named.indexOf(id) !== index),
    ...known.filter((id) => !named.includes(id)),
  ];
  if (wrong.length === 0) return shown;
  throw new RecordActionError(
    action.type,
    `every option stands once, shown or hidden; see "${wrong[0]}". There is: ${known.join(", ")}.`,
    wrong[0],
  );
}

/** What goes alongside belongs to the people, not to one grid: it stands the same on all that have it. */
function changeAlongside(
  record: DecisionRecord,
  item: string,
  change: (talk: GridTalk) => GridTalk["alongside"],
): DecisionRecord {
  const grids = record.grids.map((talk) =>
    talk.asShown.alongside.some((one) => one.id === item)
      ? { ...talk, alongside: change(talk) }
      : talk,
  );
  return { ...record, grids };
}

function carryAlongside(record: DecisionRecord, asShown: AsShown): GridTalk["alongside"] {
  return asShown.alongside.flatMap(({ id }) => {
    const taken = record.grids.flatMap((one) => one.alongside).find((one) => one.item === id);
    return taken === undefined ? [] : [taken];
  });
}

function needOffers(action: { type: string }, asShown: AsShown, here: Here): Here {
  const named = here?.offers.map((one) => one.option) ?? [];
  const known = asShown.options.map((one) => one.id);
  const wrong = named.find((id, index) => !known.includes(id) || named.indexOf(id) !== index);
  if (wrong === undefined) return here;
  throw new RecordActionError(
    action.type,
    `what is offered names each option of the grid at most once; see "${wrong}". There is: ${known.join(", ")}.`,
    wrong,
  );
}

function saysSomething(record: DecisionRecord, talk: GridTalk): boolean {
  const elsewhereTaken = record.grids.filter((one) => one !== talk).flatMap((one) => one.alongside);
  const alongside = talk.alongside.filter(
    ({ item }) => !elsewhereTaken.some((one) => one.item === item),
  );
  const said = [talk.matters, talk.reactions, talk.discussed, talk.leanings, alongside];
  const elsewhere = [...record.questionsToAsk, ...record.reservations];
  return (
    talk.decision !== null ||
    said.some((list) => list.length > 0) ||
    elsewhere.some((one) => one.grid === talk.grid.id)
  );
}
