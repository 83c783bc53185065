import { setMember, setTalk } from "../changes.ts";
import type {
  Because,
  ChosenOption,
  Decision,
  DecisionRecord,
  GridTalk,
} from "../generated/decision-record.ts";
import { needChosen, needPeople, needPerson, needTalk } from "../needs.ts";
import { type Typed, writeWordsInList } from "../own-words/write-words.ts";
import { isSameReason, isTapped, listReasons } from "../reasons.ts";
import { RecordActionError } from "../record-action-error.ts";
import type { ActionHandlers, Dated } from "./action-handlers.ts";

type Decided = NonNullable<Decision>;

/** What was decided on one grid, why, by whom, and who sees it differently. */
export type DecisionAction = Dated & {
  /** The grid's id. */
  grid: string;
} & (
    | {
        /**
         * Records the outcome, or a change of mind: the last one stands. "chosen" may have no
         * option yet (the talk stays in progress); the other two never have any.
         * `because` starts as every reason already tapped (see listReasons) and stays through a
         * change of mind, as do words and who decided. Whether people agree is asked again when
         * what was chosen changes.
         */
        type: "decide";
        outcome: Decided["outcome"];
        options: ChosenOption[];
      }
    | {
        /** Takes the decision back, with its reasons and words: nothing is decided. */
        type: "undecide";
      }
    | {
        /** Says whether something tapped made the difference. Impossible for what was not tapped. */
        type: "set-because";
        reason: Because;
        counts: boolean;
      }
    | {
        /** Writes somebody's reasons in their own words. */
        type: "write-because";
        by: string;
        text: string;
      }
    | {
        /** Sets who decided. */
        type: "set-decided-by";
        people: string[];
      }
    | {
        /**
         * Says whether people agree; null: not asked. How somebody sees it differently stays
         * until they take it back themselves: agreement said by others removes nobody's words.
         */
        type: "set-agreement";
        agreement: Decided["agreement"];
      }
    | ({
        /**
         * Writes how somebody sees it differently. It does not change what was said about
         * agreement: that is everyone's to see, and these words may be for the notes alone.
         */
        type: "write-differently";
      } & Typed)
  );

export const decisionActions: ActionHandlers<DecisionAction> = {
  decide: (record, action) => {
    const talk = needTalk(record, action, action.grid);
    const options = needChoice(talk, action);
    const before = talk.decision;
    const same = before?.outcome === action.outcome && isSameChoice(before.options, options);
    const decision: Decided = {
      because: listReasons(talk),
      words: [],
      decidedBy: [],
      agreement: null,
      differently: [],
      ...before,
      ...(same ? {} : { agreement: null }),
      outcome: action.outcome,
      options,
      at: action.at,
    };
    const discussed = options.reduce(
      (list, one) => setMember(list, one.option, true),
      talk.discussed,
    );
    return setTalk(record, { ...talk, decision, discussed });
  },

  undecide: (record, action) => {
    const talk = needTalk(record, action, action.grid);
    return setTalk(record, { ...talk, decision: null });
  },

  "set-because": (record, action) => {
    const { reason, counts } = action;
    needPerson(record, action, reason.by);
    return changeDecision(record, action, (decision, talk) => {
      if (counts && !isTapped(talk, reason)) {
        throw new RecordActionError(
          action.type,
          `"${reason.by}" has not tapped this ${reason.kind}. A reason is something tapped, or words.`,
          reason.by,
        );
      }
      const others = decision.because.filter((one) => !isSameReason(one, reason));
      return { because: counts ? [...others, reason] : others };
    });
  },

  "write-because": (record, action) => {
    needPerson(record, action, action.by);
    return changeDecision(record, action, (decision) => ({
      words: writeWordsInList(action, decision.words, action),
    }));
  },

  "set-decided-by": (record, action) => {
    const decidedBy = needPeople(record, action, action.people);
    return changeDecision(record, action, () => ({ decidedBy }));
  },

  "set-agreement": (record, action) =>
    changeDecision(record, action, () => ({ agreement: action.agreement })),

  "write-differently": (record, action) => {
    needPerson(record, action, action.by);
    return changeDecision(record, action, (decision) => ({
      differently: writeWordsInList(action, decision.differently, action),
    }));
  },
};

function changeDecision(
  record: DecisionRecord,
  action: DecisionAction,
  change: (decision: Decided, talk: GridTalk) => Partial<Decided>,
): DecisionRecord {
  const talk = needTalk(record, action, action.grid);
  if (talk.decision === null) {
    throw new RecordActionError(
      action.type,
      `nothing is decided on the grid "${action.grid}". Decide first.`,
      action.grid,
    );
  }
  const decision = { ...talk.decision, ...change(talk.decision, talk), at: action.at };
  return setTalk(record, { ...talk, decision });
}

function needChoice(
  talk: GridTalk,
  action: Extract<DecisionAction, { type: "decide" }>,
): ChosenOption[] {
  if (action.outcome !== "chosen" && action.options.length > 0) {
    throw new RecordActionError(action.type, `"${action.outcome}" goes with no option.`);
  }
  for (const chosen of action.options) needChosen(talk, action, chosen);
  const ids = action.options.map((one) => one.option);
  if (new Set(ids).size < ids.length) {
    throw new RecordActionError(action.type, "an option is chosen twice. Name each once.");
  }
  return action.options.map(({ option, variants }) => ({
    option,
    variants: [...new Set(variants)],
  }));
}

/** Whether the same options are chosen, in whatever order they were tapped. */
function isSameChoice(one: ChosenOption[], other: ChosenOption[]): boolean {
  const write = (choice: ChosenOption[]): string =>
    choice
      .map(({ option, variants }) => `${option} ${[...variants].sort().join(" ")}`)
      .sort()
      .join("\n");
  return write(one) === write(other);
}
