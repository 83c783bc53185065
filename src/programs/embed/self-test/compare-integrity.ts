/**
 * Whether a file is the one that an integrity attribute names.
 *
 * @returns undefined where there is nothing to compare, or no means: browsers hash under https alone
 */
export async function compareIntegrity(
  file: ArrayBuffer,
  integrity: string,
): Promise<boolean | undefined> {
  const [, bits, expected] = /^sha(256|384|512)-([\w+/=]+)/.exec(integrity.trim()) ?? [];
  if (!bits || !expected || !globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest(`SHA-${bits}`, file);
  return btoa(String.fromCharCode(...new Uint8Array(digest))) === expected;
}
