let isAsked = false;

/** Asks the browser, once, not to remove what is saved. Some ask the person: nobody waits for it. */
export function askForProtection(): void {
  if (isAsked || typeof navigator === "undefined") return;
  isAsked = true;
  navigator.storage?.persist?.().catch(() => undefined);
}

/** Whether it has promised; null where it cannot be asked. */
export async function isProtected(): Promise<boolean | null> {
  if (typeof navigator === "undefined" || !navigator.storage?.persisted) return null;
  return navigator.storage.persisted().catch(() => null);
}
