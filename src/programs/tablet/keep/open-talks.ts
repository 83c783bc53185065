import type { DecisionRecord } from "../../../record/index.ts";

/** A talk that is open on this device. */
export interface OpenTalk {
  /** The grid's name in the address of the page where people talk. */
  readonly id: string;
  readonly record: DecisionRecord;
  /** What the screen remembers beside the record, as the session element gave it. */
  readonly screen?: unknown;
  /** The record came from the waiting list, and what a look back adds is written there. Default: as it was */
  readonly isFromList?: boolean | undefined;
}

/** The talks that are open, in memory alone. */
export class OpenTalks {
  readonly #talks = new Map<string, OpenTalk>();

  /** The pages on which talks are open, each once. */
  get ids(): readonly string[] {
    return [...new Set([...this.#talks.values()].map(({ id }) => id))];
  }

  get isEmpty(): boolean {
    return this.#talks.size === 0;
  }

  /** Everything, as plain JSON. */
  get all(): readonly OpenTalk[] {
    return [...this.#talks.values()];
  }

  /** Remembers a talk as it now stands. */
  put(talk: OpenTalk): void {
    const { id } = talk.record;
    const isFromList = talk.isFromList ?? this.#talks.get(id)?.isFromList;
    this.#talks.set(id, isFromList === undefined ? talk : { ...talk, isFromList });
  }

  /** The talk of a page, whichever language its grid is read in; the one that changed last of several. */
  find(id: string): OpenTalk | undefined {
    const [grid] = id.split(".");
    const isHere = ({ record }: OpenTalk) => record.grids.some((one) => one.grid.id === grid);
    return [...this.#talks.values()].filter(isHere).at(-1);
  }

  /** Lets go of the talks of a page. */
  remove(id: string): void {
    for (const talk of this.all) if (talk.id === id) this.#talks.delete(talk.record.id);
  }

  clear(): void {
    this.#talks.clear();
  }
}
