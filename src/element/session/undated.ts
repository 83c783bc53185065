import type { RecordAction } from "../../record/index.ts";

type WithoutTime<Action> = Action extends unknown ? Omit<Action, "at"> : never;

/** An action as a part of the screen sends it; the talk adds when it was done. */
export type UndatedAction = WithoutTime<RecordAction>;
