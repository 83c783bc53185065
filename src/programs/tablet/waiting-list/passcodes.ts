import { findPasscodeFault } from "../../../store/index.ts";
import type { ListDesk } from "./list-desk.ts";

/** Begins a list with a passcode, opens it, and puts another passcode in its place. */
export class Passcodes {
  readonly #desk: ListDesk;

  constructor(desk: ListDesk) {
    this.#desk = desk;
  }

  /** Begins a list, or says what is wrong with the passcode. */
  async set(passcode: string, again: string): Promise<void> {
    if (this.#refuses(passcode, again)) return;
    const desk = this.#desk;
    await desk.work(async () => desk.take(await desk.place.setPasscode(passcode)));
  }

  /** Opens the list, or says for how long to wait. */
  async unlock(passcode: string): Promise<void> {
    const desk = this.#desk;
    await desk.work(async () => {
      const unlocking = await desk.place.unlock(passcode);
      if ("store" in unlocking) return desk.take(unlocking.store);
      const { waiting } = await desk.place.look();
      const waitUntil = desk.toMoment(unlocking.wait);
      desk.show({ name: "locked", waiting, isWrong: true, waitUntil });
    });
  }

  /** Changes the passcode of an open list, or says why it stays as it is. */
  async change(present: string, next: string, again: string): Promise<void> {
    if (this.#refuses(next, again)) return;
    const desk = this.#desk;
    await desk.work(() =>
      desk.try(async (store) => {
        const refused = await desk.place.changePasscode(store, { present, next });
        if (!refused) await desk.list();
        desk.said = refused
          ? { what: "wrong", waitUntil: desk.toMoment(refused.wait) }
          : { what: "changed" };
      }),
    );
  }

  #refuses(passcode: string, again: string): boolean {
    const fault = findPasscodeFault(passcode) ?? (passcode === again ? undefined : "different");
    if (fault) this.#desk.say({ what: "fault", fault });
    return fault !== undefined;
  }
}
