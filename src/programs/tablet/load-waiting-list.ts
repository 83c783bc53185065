import { listName } from "../../store/index.ts";
import type { WaitingParts } from "./waiting-parts.ts";

/**
 * Fetches the waiting list and looks at what is in it; undefined where there is none. Where a service
 * has switched it off and a list is still on the device, it is there until it is handed over.
 *
 * @param isOn what the settings say
 * @param onChange called whenever there is something else to show
 */
export async function loadWaitingList(
  isOn: boolean,
  onChange: () => void,
): Promise<WaitingParts | undefined> {
  if (!isOn && !(await isOnDevice())) return undefined;
  const { WaitingList, ...drawing } = await import("./waiting-list/index.ts");
  const list = new WaitingList({ onChange });
  await list.look();
  return isOn || list.waiting !== undefined ? { list, isOn, ...drawing } : undefined;
}

async function isOnDevice(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === listName);
  } catch {
    return false;
  }
}
