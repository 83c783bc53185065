import { tidyPasscode } from "./cipher/tidy-passcode.ts";

/** The fewest characters of a passcode. */
export const passcodeLength = 12;

const fewestDifferent = 5;

/**
 * Whether a passcode would keep a list closed to somebody who has the device and time.
 *
 * @returns `short`: fewer than 12 characters; `same`: fewer than 5 different ones; undefined: it may be used
 */
export function findPasscodeFault(passcode: string): "short" | "same" | undefined {
  const characters = [...tidyPasscode(passcode)];
  if (characters.length < passcodeLength) return "short";
  return new Set(characters).size < fewestDifferent ? "same" : undefined;
}
