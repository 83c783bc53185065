import { distance } from "fastest-levenshtein";

/**
 * Finds the word an author most likely meant: the candidate nearest in spelling, leaving case, hyphens
 * and underscores aside. Numbers in it must be the same: `lm-003` is no misspelling of `lm-004`.
 * @returns undefined where none is near enough to be worth naming.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  // A long word cannot be a misspelt key, and comparing it would take time for nothing.
  if (word.length > 100) return undefined;
  let nearest: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    if (readNumbers(word) !== readNumbers(candidate)) continue;
    const away = measure(flatten(word), flatten(candidate));
    if (away < least && away <= Math.max(1, Math.floor(candidate.length / 3))) {
      nearest = candidate;
      least = away;
    }
  }
  return nearest;
}

function flatten(word: string): string {
  return word.toLowerCase().replaceAll(/[-_\s]/g, "");
}

/** The number of letters to change; two neighbours swapped (`nmae`) count as one. */
function measure(a: string, b: string): number {
  const away = distance(a, b);
  const isSwap = away === 2 && [...a].sort().join("") === [...b].sort().join("");
  return isSwap ? 1 : away;
}

function readNumbers(word: string): string {
  return (word.match(/\d+/g) ?? []).map(Number).join();
}
