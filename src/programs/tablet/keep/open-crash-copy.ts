import { CrashCopy } from "./crash-copy.ts";
import { createCrashKeys } from "./crash-keys.ts";

/**
 * The crash copy of this window.
 *
 * @param wipeAfter how old a copy may become, in milliseconds
 * @returns undefined without a secure context, where there is no encryption
 */
export function openCrashCopy(wipeAfter: number, onRefused: () => void): CrashCopy | undefined {
  if (globalThis.crypto?.subtle === undefined) return undefined;
  const getNow = () => Date.now();
  return new CrashCopy({
    storage: {
      // Reached anew each time: some browsers refuse it with an error.
      getItem: (name) => sessionStorage.getItem(name),
      setItem: (name, text) => sessionStorage.setItem(name, text),
      removeItem: (name) => sessionStorage.removeItem(name),
    },
    keys: createCrashKeys(getNow),
    getNow,
    wipeAfter,
    onRefused,
  });
}
