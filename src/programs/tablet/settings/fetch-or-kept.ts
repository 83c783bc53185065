/** Cache that holds what a service may change without a new release: its settings and its locality. */
const cacheName = "ithrive-settings";

/** How long a network that does not answer is waited for, in milliseconds. */
const patience = 4000;

/**
 * The text at an address of this site: as it is now, or without a network as it was read last.
 *
 * @returns undefined where there is no such file, or none that was ever read
 */
export async function fetchOrKept(address: string): Promise<string | undefined> {
  const cache = await openCache();
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(address, { cache: "no-cache", signal });
    if (response.ok) {
      await cache?.put(address, response.clone());
      return await response.text();
    }
    // The server has spoken: what was taken away holds no longer.
    if (response.status === 404 || response.status === 410) {
      await cache?.delete(address);
      return undefined;
    }
  } catch {
    // No network: what was kept holds.
  }
  return (await cache?.match(address))?.text();
}

/** Undefined without a secure context, or where the browser keeps nothing. */
async function openCache(): Promise<Cache | undefined> {
  try {
    return await globalThis.caches?.open(cacheName);
  } catch {
    return undefined;
  }
}
