import type { Cipher, Sealed } from "./cipher.ts";
import { createCipher } from "./create-cipher.ts";
import { tidyPasscode } from "./tidy-passcode.ts";
import { toBase64 } from "./to-base64.ts";

/**
 * Rounds of PBKDF2-HMAC-SHA-256: what OWASP asks for. A lock carries its own number, so that a later
 * release can ask for more.
 */
const rounds = 600_000;

/** What a passcode is tried on. Nothing in it tells the passcode, or the key of the list. */
export interface Lock {
  readonly format: 1;
  /** Random: another list, made later in the same place, has another. */
  readonly id: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  /** The list's own key, under a key made from the passcode. */
  readonly secret: Sealed;
  /** The ids of the locks that this list had under earlier passcodes. Default: none */
  readonly earlier?: readonly string[];
}

/**
 * Makes a list's own key, at random, and locks it with a passcode.
 *
 * @param replaced the lock that it is to take the place of, where the list has one
 */
export async function createLock(
  passcode: string,
  replaced?: Lock,
): Promise<{ lock: Lock; cipher: Cipher }> {
  const salt = randomBytes(16);
  const id = toBase64(randomBytes(16));
  const secret = randomBytes(32);
  const iv = randomBytes(12);
  const key = await derivePasscodeKey(passcode, { salt, rounds });
  const bytes = await crypto.subtle.encrypt(howFor(id, iv), key, secret);
  const cipher = await createCipher(secret);
  secret.fill(0);
  const lock = { format: 1, id, salt, rounds, secret: { iv, bytes } } as const;
  if (!replaced) return { lock, cipher };
  return { lock: { ...lock, earlier: [...(replaced.earlier ?? []), replaced.id] }, cipher };
}

/** The cipher behind a lock; undefined: the passcode is another. */
export async function openLock(lock: Lock, passcode: string): Promise<Cipher | undefined> {
  const key = await derivePasscodeKey(passcode, lock);
  const { iv, bytes } = lock.secret;
  let secret: Uint8Array<ArrayBuffer>;
  try {
    secret = new Uint8Array(await crypto.subtle.decrypt(howFor(lock.id, iv), key, bytes));
  } catch {
    return undefined;
  }
  const cipher = await createCipher(secret);
  secret.fill(0);
  return cipher;
}

async function derivePasscodeKey(
  passcode: string,
  { salt, rounds }: Pick<Lock, "salt" | "rounds">,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(tidyPasscode(passcode));
  const base = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds },
    base,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

function howFor(id: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(`lock 1 ${id}`) };
}

function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}
