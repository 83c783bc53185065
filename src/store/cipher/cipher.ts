/** Text that only its cipher can read, and only at its own place. */
export interface Sealed {
  /** Random, new for every writing. */
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** Hides and shows what a list holds, while its passcode has been given. */
export interface Cipher {
  /** A name for an id that tells nothing of it: the same id always has the same. */
  hide(id: string): Promise<string>;
  /**
   * @param place where it will stand; it opens nowhere else, so that nobody can exchange two
   */
  seal(place: string, text: string): Promise<Sealed>;
  /** @throws DOMException when it was changed, or was sealed for another place or by another key */
  open(place: string, sealed: Sealed): Promise<string>;
}
