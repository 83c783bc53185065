/** Text encrypted with AES-GCM, as base64. */
export interface SealedText {
  /** The number used once for it. */
  readonly iv: string;
  readonly data: string;
}

/** Encrypts text under a number that is never used again. */
export async function sealText(text: string, key: CryptoKey): Promise<SealedText> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(text);
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, bytes);
  return { iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/**
 * Decrypts it.
 *
 * @throws {DOMException} when the key is another, or a single bit was changed
 */
export async function openText({ iv, data }: SealedText, key: CryptoKey): Promise<string> {
  const algorithm = { name: "AES-GCM", iv: fromBase64(iv) };
  return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, fromBase64(data)));
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  // In pieces: a call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
