import { copyText } from "../../../element/index.ts";
import type { LeftElsewhere } from "../keep/list-left.ts";
import type { Cleared } from "./render-cleared.ts";

/** What was cleared last, and what became of the clipboard with it. */
export class Clearing {
  /** Undefined once somebody has read it. */
  cleared: Cleared | undefined;
  readonly #minutes: number;
  readonly #onChange: () => void;

  /**
   * @param minutes after how long an idle talk is cleared
   * @param onChange called when there is more to say
   */
  constructor(minutes: number, onChange: () => void) {
    this.#minutes = minutes;
    this.#onChange = onChange;
  }

  /** Something was cleared: overwrites what may have been copied, too. */
  note(why: Cleared["why"], left: LeftElsewhere): void {
    const cleared: Cleared = { why, minutes: this.#minutes, isOverwritten: undefined, left };
    this.cleared = cleared;
    // A talk that was lost is no reason to touch what somebody has copied since.
    if (why === "lost") return;
    // Something that means nothing. A list of earlier copies that the system keeps is out of reach.
    void copyText(" ").then((isOverwritten) => {
      if (this.cleared !== cleared) return;
      this.cleared = { ...cleared, isOverwritten };
      this.#onChange();
    });
  }

  /** Nobody needs to be told any more. */
  forget(): void {
    this.cleared = undefined;
  }
}
