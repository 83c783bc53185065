import { html, nothing } from "lit";
import type {
  CompiledAlongside,
  CompiledAnswer,
  CompiledOption,
  CompiledQuestion,
} from "../../compiled/index.ts";
import type { GridContext } from "./grid-context.ts";
import { getNotKnownText } from "./get-not-known-text.ts";
import { renderFigures } from "./render-figures.ts";
import { renderLink } from "./render-link.ts";
import { renderProse } from "./render-prose.ts";
import { renderReveal } from "./render-reveal.ts";
import { renderSources } from "./render-sources.ts";

/**
 * The answer of one option to one question: the first layer, what it rests on in small print, and
 * what one more tap opens (more words, a pair of figures, the sources).
 */
export function renderAnswer(
  question: CompiledQuestion,
  option: CompiledOption,
  context: GridContext,
) {
  const answer = question.answers[option.id];
  if (!answer) return nothing;
  const key = `${question.id}--${option.id}`;
  const of = context.words.answer.of(question.ask, option.name);
  return html`
    ${
      answer.basis === "not-known"
        ? html`<div class="prose"><p>${getNotKnownText(question, context.words)}</p></div>`
        : renderProse(answer.text, context.words)
    }
    ${renderBasis(answer, context)}
    ${
      answer.chance
        ? renderReveal(context.disclosures, {
            key: `pictures--${key}`,
            label: context.words.answer.pictures,
            of,
            group: `pictures--${question.id}`,
            content: () =>
              answer.chance && renderFigures(answer.chance, context.words, context.language),
          })
        : nothing
    }
    ${renderDepth(answer, key, of, context)}
  `;
}

/** What stands behind words of a grid: more words and then the sources, or the sources alone. */
export function renderDepth(
  words: CompiledAnswer | CompiledAlongside,
  key: string,
  of: string,
  context: GridContext,
) {
  const sources = () => [
    words.consensus
      ? html`<p>
          ${renderLink(
            words.consensus.link,
            context.words.answer.consensus(words.consensus.body, words.consensus.year),
            context.words,
          )}
        </p>`
      : nothing,
    words.evidence.length > 0 ? renderSources(words.evidence, context) : nothing,
  ];
  const hasSources = words.evidence.length > 0 || words.consensus !== undefined;
  const renderFrom = () =>
    hasSources
      ? renderReveal(context.disclosures, {
          key: `from--${key}`,
          label: context.words.answer.from,
          of,
          content: sources,
        })
      : nothing;
  if (words.more.length === 0) return renderFrom();
  return renderReveal(context.disclosures, {
    key: `more--${key}`,
    label: context.words.answer.more,
    of,
    content: () =>
      html`${renderProse(words.more, context.words)}
        <div>${renderFrom()}</div>`,
  });
}

/** What words of a grid rest on, in one small line; nothing where nobody knows. */
export function renderBasis(words: CompiledAnswer | CompiledAlongside, context: GridContext) {
  const text = sayBasis(words, context);
  return text ? html`<p class="quiet basis">${text}</p>` : nothing;
}

function sayBasis(
  { basis, consensus, evidence }: CompiledAnswer | CompiledAlongside,
  { grid, words }: GridContext,
): string | undefined {
  if (basis === "draft") return words.answer.draft;
  if (basis === "consensus" && consensus) {
    return words.answer.consensus(consensus.body, consensus.year);
  }
  if (basis !== "evidence") return undefined;
  const names = evidence.flatMap((id) => {
    const source = grid.evidence[id]?.source;
    return source ? `${source.publisher}, ${source.year}` : [];
  });
  const distinct = [...new Set(names)];
  const [first] = distinct;
  return first && words.answer.sources(first, distinct.length - 1);
}
