/**
 * A passcode as it is compared: one keyboard adds a space after a word, another writes a letter
 * and its accent as two signs.
 */
export function tidyPasscode(passcode: string): string {
  return passcode.normalize("NFKC").trim().replaceAll(/\s+/g, " ");
}
