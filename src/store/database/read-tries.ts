import { only } from "./waiting-schema.ts";
import type { Tries } from "./find-wait.ts";

/**
 * The tries so far. Where the clock was set back since the last, its time becomes now: nobody has to
 * wait until the clock has caught up.
 *
 * @param store of the tries, within a transaction that may write
 */
export async function readTries(
  store: {
    get(key: string): Promise<Tries | undefined>;
    put(tries: Tries, key: string): Promise<unknown>;
  },
  now: number,
): Promise<Tries | undefined> {
  const tries = await store.get(only);
  if (!tries || tries.at <= now) return tries;
  const moved = { ...tries, at: now };
  await store.put(moved, only);
  return moved;
}
