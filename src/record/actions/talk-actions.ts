import { setOptional } from "../changes.ts";
import type { DecisionRecord, SeenBy } from "../generated/decision-record.ts";
import { needPerson } from "../needs.ts";
import { listOwnWords, type WordsPlace } from "../own-words/list-own-words.ts";
import { type Typed, writeWords } from "../own-words/write-words.ts";
import { RecordActionError } from "../record-action-error.ts";
import type { ActionHandlers, Dated } from "./action-handlers.ts";

/** The talk itself: its place and time, who interprets, who may see what, calling it off. */
export type TalkAction = Dated &
  (
    | ({
        /** Writes a part of the contact this talk belongs to. */
        type: "write-contact";
        part: "location" | "specialty" | "seenBy" | "responsible";
      } & Typed)
    | {
        /** Says whether an interpreter took part, how, and in which language; null: not asked. */
        type: "set-interpreter";
        interpreter: DecisionRecord["interpreter"];
      }
    | {
        /** Says whether the family had read the grid before; null: not asked. */
        type: "set-read-before";
        readBefore: DecisionRecord["readBefore"];
      }
    | {
        /**
         * Says who may see some typed words. Only the person whose words they are can say it.
         * `place` comes from listOwnWords.
         */
        type: "set-seen-by";
        place: WordsPlace;
        by: string;
        seenBy: SeenBy;
      }
    | {
        /** Calls the talk off. Nothing is removed; only resume and set-seen-by go on from here. */
        type: "cancel";
      }
    | {
        /** Goes on with a talk that was called off. */
        type: "resume";
      }
  );

export const talkActions: ActionHandlers<TalkAction> = {
  "write-contact": (record, action) => {
    needPerson(record, action, action.by);
    const words = writeWords(action, record.contact[action.part], action);
    return { ...record, contact: setOptional(record.contact, action.part, words) };
  },

  "set-interpreter": (record, action) => {
    const language = action.interpreter?.language;
    if (language !== undefined && (language === "" || language.length > 200)) {
      throw new RecordActionError(action.type, "a language has 1 to 200 characters.");
    }
    return { ...record, interpreter: action.interpreter };
  },

  "set-read-before": (record, action) => ({ ...record, readBefore: action.readBefore }),

  "set-seen-by": (record, action) => {
    const place = action.place.join(".");
    const found = listOwnWords(record).find((one) => one.place.join(".") === place);
    if (found === undefined) {
      throw new RecordActionError(action.type, `there are no typed words at "${place}".`, place);
    }
    if (found.words.by !== action.by) {
      throw new RecordActionError(
        action.type,
        `the words at "${place}" are those of "${found.words.by}", who alone can say who sees them.`,
        action.by,
      );
    }
    return putAt(record, found.place, { ...found.words, seenBy: action.seenBy }) as DecisionRecord;
  },

  cancel: (record) => ({ ...record, status: "cancelled" }),

  resume: (record, action) => {
    if (record.status !== "cancelled") {
      throw new RecordActionError(action.type, "the talk was not called off.");
    }
    return { ...record, status: "in-progress" };
  },
};

function putAt(tree: unknown, [step, ...rest]: WordsPlace, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(tree)) {
    return tree.map((item: unknown, index) => (index === step ? putAt(item, rest, value) : item));
  }
  const branch = tree as Record<string, unknown>;
  return { ...branch, [step]: putAt(branch[step], rest, value) };
}
