/** What reading aloud needs of a browser's speech. */
export interface SpeechEngine {
  readonly synthesis: Pick<
    SpeechSynthesis,
    | "getVoices"
    | "speak"
    | "cancel"
    | "speaking"
    | "pending"
    | "addEventListener"
    | "removeEventListener"
  >;
  readonly createUtterance: (text: string) => SpeechSynthesisUtterance;
}

/** The browser's own speech; undefined where it has none. */
export function findSpeechEngine(): SpeechEngine | undefined {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!synthesis || typeof SpeechSynthesisUtterance !== "function") return undefined;
  return { synthesis, createUtterance: (text) => new SpeechSynthesisUtterance(text) };
}
