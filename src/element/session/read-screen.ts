import type { LookBack } from "./back/look-back.ts";
import type { Left, TalkState } from "./talk-state.ts";
import type { Turns } from "./turns.ts";

/** What of a screen is worth coming back to: everything but what stood over it for a moment. */
export type KeptScreen = Omit<TalkState, "dialog" | "message">;

/**
 * Takes what a page kept of a screen, perhaps under another release of this element.
 *
 * @returns undefined when it is no such thing: the talk is then gone on with as any saved record is
 */
export function readScreen(value: unknown): KeptScreen | undefined {
  const screen = (value ?? {}) as Partial<Record<keyof TalkState, unknown>>;
  const isScreen =
    typeof screen.step === "string" &&
    typeof screen.hasStarted === "boolean" &&
    Array.isArray(screen.lastChosen) &&
    (screen.reader === "family" || screen.reader === "notes") &&
    isTurns(screen.turns) &&
    isBack(screen.back) &&
    isLeft(screen.left);
  return isScreen ? (screen as unknown as KeptScreen) : undefined;
}

function isTurns(value: unknown): value is Turns {
  const turns = (value ?? {}) as Partial<Record<keyof Turns, unknown>>;
  return (
    (turns.mode === "in-turn" || turns.mode === "side-by-side") &&
    Array.isArray(turns.ready) &&
    typeof turns.isHandingOver === "boolean" &&
    typeof turns.isShown === "boolean"
  );
}

/** What another release kept of a look back may be of another shape. */
function isBack(value: unknown): boolean {
  if (value === undefined) return true;
  const back = (value ?? {}) as Partial<Record<keyof LookBack, unknown>>;
  const { grids, differently } = back;
  return [grids, differently].every((one) => typeof one === "object" && one !== null);
}

function isLeft(value: unknown): value is Left {
  const left = (value ?? {}) as Partial<Record<keyof Left, unknown>>;
  return (
    typeof left.copied === "boolean" &&
    typeof left.printed === "boolean" &&
    Array.isArray(left.files)
  );
}
