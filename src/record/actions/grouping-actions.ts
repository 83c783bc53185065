import { setOptional } from "../changes.ts";
import type { DecisionRecord, GroupingName, GroupingView } from "../generated/decision-record.ts";
import { needDay, needPeople, needPerson, needRoom } from "../needs.ts";
import { type Typed, writeWords } from "../own-words/write-words.ts";
import { RecordActionError } from "../record-action-error.ts";
import type { ActionHandlers, Dated } from "./action-handlers.ts";

/** The kind of help agreed: a THRIVE grouping, and who sees it differently. */
export type GroupingAction = Dated &
  (
    | {
        /** Records the kind of help, who agreed, and on which day. What others said of it stays. */
        type: "agree-grouping";
        agreed: GroupingName;
        people: string[];
        on: string;
      }
    | {
        /** Says which kind of help somebody would name instead; null: they agree, or do not say. */
        type: "set-grouping-differently";
        by: string;
        grouping: GroupingName | null;
      }
    | ({
        /** Writes how somebody sees the kind of help differently. */
        type: "write-grouping-differently";
      } & Typed)
    | {
        /** Takes it all back: not talked about. */
        type: "clear-grouping";
      }
  );

export const groupingActions: ActionHandlers<GroupingAction> = {
  "agree-grouping": (record, action) => {
    const by = needPeople(record, action, action.people);
    const on = needDay(action, action.on);
    const differently = record.grouping?.differently ?? [];
    return { ...record, grouping: { agreed: action.agreed, by, differently, on } };
  },

  "set-grouping-differently": (record, action) =>
    changeView(record, action, (view) =>
      setOptional(view, "grouping", action.grouping ?? undefined),
    ),

  "write-grouping-differently": (record, action) =>
    changeView(record, action, (view) =>
      setOptional(view, "words", writeWords(action, view.words, action)),
    ),

  "clear-grouping": (record) => ({ ...record, grouping: null }),
};

function changeView(
  record: DecisionRecord,
  action: { type: string; by: string },
  change: (view: GroupingView) => GroupingView,
): DecisionRecord {
  needPerson(record, action, action.by);
  const { grouping } = record;
  if (grouping === null) {
    throw new RecordActionError(action.type, "no kind of help is agreed yet.");
  }
  const before = grouping.differently.find((one) => one.by === action.by);
  const after = change(before ?? { by: action.by });
  const saysNothing = after.grouping === undefined && after.words === undefined;
  const others = grouping.differently.filter((one) => one !== before);
  const differently = saysNothing ? others : [...others, after];
  needRoom(action, "views of the kind of help", differently.length, 20);
  return { ...record, grouping: { ...grouping, differently } };
}
