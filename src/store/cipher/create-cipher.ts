import type { Cipher } from "./cipher.ts";
import { toBase64 } from "./to-base64.ts";

const noSalt = new Uint8Array(32);

/**
 * The cipher of a list: AES-GCM with 256 bits and a random initial vector for every writing, and
 * HMAC-SHA-256 for names. Its two keys come from the list's own by HKDF, and cannot be read out.
 *
 * @param secret the list's own key, 32 random bytes; not kept
 */
export async function createCipher(secret: Uint8Array<ArrayBuffer>): Promise<Cipher> {
  const { subtle } = crypto;
  const base = await subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
  const derive = (info: string, algorithm: AesKeyGenParams | HmacKeyGenParams, use: KeyUsage[]) =>
    subtle.deriveKey(
      { name: "HKDF", hash: "SHA-256", salt: noSalt, info: encode(info) },
      base,
      algorithm,
      false,
      use,
    );
  const words = await derive("records", { name: "AES-GCM", length: 256 }, ["encrypt", "decrypt"]);
  const names = await derive("names", { name: "HMAC", hash: "SHA-256", length: 256 }, ["sign"]);
  return {
    async hide(id) {
      return toBase64(new Uint8Array(await subtle.sign("HMAC", names, encode(id))));
    },
    async seal(place, text) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const how = { name: "AES-GCM", iv, additionalData: encode(place) };
      return { iv, bytes: await subtle.encrypt(how, words, encode(text)) };
    },
    async open(place, { iv, bytes }) {
      const how = { name: "AES-GCM", iv, additionalData: encode(place) };
      return new TextDecoder().decode(await subtle.decrypt(how, words, bytes));
    },
  };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
