import type { Source } from "../../author/index.ts";
import { listWords } from "../naming/list-words.ts";
import type { Answer } from "../outline/grid-outline.ts";
import type { Rule } from "../rule.ts";
import { isTooLong } from "../wording/is-too-long.ts";
import { listPassages } from "../wording/list-passages.ts";

/**
 * A question that gives a source for some options, and for others neither a source nor a number, nor says that
 * it is not known.
 *
 * A source makes an answer weigh more, whatever it says. Beside it an answer without looks weaker, though
 * perhaps nobody has looked. An answer has a source where its basis is `evidence` or `consensus`. A draft is
 * let through where its first layer holds a number in digits. Where every answer of a question is a draft, or
 * is not known, none outweighs another.
 *
 * IPDAS C1, PIF risk guide.
 *
 * @example good: What nobody knows is said
 * ```yaml
 * questions:
 *   - id: downsides
 *     answers:
 *       stay: { text: It stays loud., basis: evidence, evidence: [qp-003] }
 *       library: { text: null, basis: not-known }
 *       headphones: { text: null, basis: not-known }
 * ```
 *
 * @example bad
 * ```yaml
 * questions:
 *   - id: downsides
 *     answers:
 *       stay: { text: It stays loud., basis: evidence, evidence: [qp-003] }
 * ```
 * ```text
 * 2:5 warning Unexpected answers of *Read in the library* and *Wear headphones* to *What are the downsides?* with neither source nor number, beside 1 with a source
 *   Give each a source; or, where nobody has looked, the basis `not-known`.
 * ```
 */
export const balancedDetail: Rule = {
  id: "balanced-detail",
  severity: "warning",
  starred: true,
  run({ source, grid }, report) {
    for (const { path, title, answers = [] } of grid?.questions ?? []) {
      const known = answers.filter(({ option }) => option);
      if (!known.every(isReadable)) continue;
      const telling = known.filter(hasSource);
      const silent = known.filter((answer) => isSilent(source, answer));
      if (silent.length === 0 || telling.length === 0) continue;
      const these = listWords(
        silent.map(({ option }) => option?.title ?? ""),
        "and",
      );
      report({
        path,
        reason: `Unexpected ${silent.length === 1 ? "answer" : "answers"} of ${these} to ${title} with neither source nor number, beside ${telling.length} with a source`,
        note: `Give ${silent.length === 1 ? "it" : "each"} a source; or, where nobody has looked, the basis \`not-known\`.`,
      });
    }
  },
};

/** A source that is claimed and not named is a matter of `sourced-claims`. */
function isReadable({ basis, evidence, hasConsensus }: Answer): boolean {
  if (basis === "evidence") return evidence.length > 0;
  return basis === "consensus" ? hasConsensus : basis === "draft" || basis === "not-known";
}

function hasSource({ basis }: Answer): boolean {
  return basis === "evidence" || basis === "consensus";
}

function isSilent(source: Source, { basis, chance, path, text }: Answer): boolean {
  if (basis !== "draft" || chance) return false;
  const words = [...path, "text"];
  if (text === undefined || isTooLong("grid", words, text)) return false;
  return !listPassages(source, words, text).some((passage) => /\p{N}/u.test(passage.text));
}
