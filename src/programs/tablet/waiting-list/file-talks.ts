import type { FileOfTalks, RecordFile } from "../read-record-file.ts";
import type { ListDesk } from "./list-desk.ts";
import { type AnotherVersion, putTalks, type PutTalks } from "./put-talks.ts";

type RefusedFile = Extract<RecordFile, { problem: unknown }>;

/** Talks of a file that somebody wants back in the list, from the file's being chosen to the last question about it. */
export class FileTalks {
  readonly #desk: ListDesk;
  #offered: FileOfTalks | undefined;
  #put: PutTalks | undefined;
  #refused: RefusedFile | undefined;

  constructor(desk: ListDesk) {
    this.#desk = desk;
  }

  /** How many talks wait for the list to be unlocked. */
  get offered(): number {
    return this.#offered?.values.length ?? 0;
  }

  /** What became of the file that was put in last, while there is something to read or decide. */
  get put(): PutTalks | undefined {
    return this.#put;
  }

  /** The file that was chosen last, where it holds no talk. */
  get refused(): RefusedFile | undefined {
    return this.#refused;
  }

  /** Takes the file that somebody chose, or says why not. */
  async choose(file: RecordFile): Promise<void> {
    if ("values" in file) return this.offer(file);
    this.forget();
    this.#refused = file;
    this.#desk.say(undefined);
  }

  /** Puts the talks of a file in the list: now, or once it is open. */
  async offer(file: FileOfTalks): Promise<void> {
    this.forget();
    this.#offered = file;
    this.#desk.onChange();
    await this.take();
  }

  /** Puts in what waits for the list to be open. */
  async take(): Promise<void> {
    const file = this.#offered;
    if (!file || !this.#desk.store) return;
    this.#offered = undefined;
    await this.#desk.try(async (store) => {
      this.#put = await putTalks(store, file);
      const { added, same, problem } = this.#put;
      await this.#desk.list();
      this.#desk.said = { what: "added", added, same, problem };
    });
  }

  /** Puts the version of the file in the place of the one in the list that it was compared with. */
  async replace(another: AnotherVersion): Promise<void> {
    await this.#desk.try(async (store) => {
      await store.save(another.inFile, { replaces: another.version });
      this.leave(another);
      await this.#desk.list();
      this.#desk.said = { what: "added", added: 1, same: 0, problem: undefined };
    });
  }

  /** Leaves the list as it is. */
  leave(another: AnotherVersion): void {
    if (!this.#put) return;
    this.#put = { ...this.#put, others: this.#put.others.filter((one) => one !== another) };
    this.#desk.onChange();
  }

  /** Lets go of every talk of a file. */
  forget(): void {
    this.#offered = undefined;
    this.#put = undefined;
    this.#refused = undefined;
  }
}
