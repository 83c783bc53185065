import type { GlossaryTerm } from "../check/index.ts";

/** A term found in a text. */
export interface FoundTerm {
  readonly id: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * Makes a function that finds the terms of a glossary in a text: whole words, at one place the longest. A form in
 * small letters is found with a capital first letter too, as at the start of a sentence; one with any capital is
 * found as it is written, so that "nice" is never NICE.
 */
export function createTermFinder(terms: readonly GlossaryTerm[]): (text: string) => FoundTerm[] {
  const ids = new Map<string, string>();
  for (const { id, term, also = [] } of terms) {
    for (const form of [term, ...also].flatMap(listSpellings)) {
      if (!ids.has(form)) ids.set(form, id);
    }
  }
  if (ids.size === 0) return () => [];
  const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length);
  // A hyphen makes one word of two: "CBT-based" is another word than CBT.
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}_-])(?:${longestFirst.map(escapeForm).join("|")})(?![\p{L}\p{M}\p{N}_-])`,
    "gu",
  );
  return (text) =>
    Array.from(text.matchAll(pattern), ({ 0: say, index }) => ({
      id: ids.get(say) ?? "",
      start: index,
      end: index + say.length,
    }));
}

function listSpellings(form: string): string[] {
  const plain = form.trim();
  if (plain !== plain.toLowerCase()) return [plain];
  return [plain, plain.replace(/^\p{L}/u, (first) => first.toUpperCase())];
}

function escapeForm(form: string): string {
  return form.replace(/[$()*+.?[\\\]^{|}/]/g, String.raw`\$&`);
}
