/** A voice as browsers list them. */
export type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">;

/**
 * A voice that is on the device and speaks a language: of the same region where there is one, else the one
 * that the device prefers. Never a voice that would send the words to a server.
 *
 * @param language BCP 47 tag
 */
export function findVoice<Each extends Voice>(
  voices: readonly Each[],
  language: string,
): Each | undefined {
  const wanted = normalise(language);
  const fitting = voices.filter(
    (voice) => voice.localService && main(normalise(voice.lang)) === main(wanted),
  );
  return (
    fitting.find((voice) => normalise(voice.lang) === wanted) ??
    fitting.find((voice) => voice.default) ??
    fitting[0]
  );
}

// Android writes en_GB.
function normalise(tag: string): string {
  return tag.replaceAll("_", "-").toLowerCase();
}

function main(tag: string): string | undefined {
  return tag.split("-")[0];
}
