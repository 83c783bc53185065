import { createFinder } from "../wording/create-finder.ts";
import { directionWords } from "../words/direction-words.ts";

/** Which people a figure counts: those for whom things went well, or those for whom they did not. */
export type Direction = "better" | "worse";

const { better, worse } = directionWords;
const findWords = createFinder([better, worse]);
/** Words that turn round what follows, or make it speak of somebody else: then nothing is certain. */
const unsure =
  /\b(?:not|no|never|none|nobody|cannot|without|who|whom|whose|that|which|if|when|because|than|among)\b|n['’]t\b/iu;

/**
 * Reads from a few words which people are counted in them.
 * @returns undefined where they say nothing of it; null where they do, and it is not certain what.
 */
export function readDirection(
  text: string,
): { readonly direction: Direction; readonly say: string } | null | undefined {
  const found = findWords(text);
  const [first] = found;
  if (!first) return undefined;
  const rest = found.reduce((left, { say }) => left.replace(say, ""), text);
  if (unsure.test(rest) || found.some(({ entry }) => entry !== first.entry)) return null;
  return { direction: first.entry === better ? "better" : "worse", say: first.say };
}
