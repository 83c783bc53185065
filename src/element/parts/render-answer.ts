import { html, nothing } from "lit";
import type { CompiledAnswer, CompiledOption, CompiledQuestion } from "../../compiled/index.ts";
import type { GridContext } from "./grid-context.ts";
import { getNotKnownText } from "./get-not-known-text.ts";
import { languageOf } from "./language-of.ts";
import { renderBacking } from "./render-backing.ts";
import { renderFurther } from "./render-further.ts";
import { renderProse } from "./render-prose.ts";
import { renderReveal } from "./render-reveal.ts";
import { renderVariants } from "./render-variants.ts";

/**
 * The answer of one option to one question: the first layer, and what one more tap opens (the forms
 * an option can take, more words, pictures of its figures, what it rests on).
 *
 * @param above what stands above it. Default: nothing
 */
export function renderAnswer(
  question: CompiledQuestion,
  option: CompiledOption,
  context: GridContext,
  above: unknown = nothing,
) {
  const answer = question.answers[option.id];
  if (!answer) return nothing;
  const { words } = context;
  const key = `${question.id}--${option.id}`;
  const place = `questions/${question.id}/answers/${option.id}`;
  const of = words.answer.of(question.ask, option.name);
  return html`${above}${
      answer.basis === "not-known"
        ? html`<div class="prose"><p>${getNotKnownText(question, words)}</p></div>`
        : renderProse(answer.text, words, languageOf(context, `${place}/text`), { key, context })
    }${context.aids?.pair(`${place}/text`)}
    <div class="reveals">
      ${isFirstInvolving(question, context) ? renderVariants(option, context) : nothing}${
        hasPictures(question, answer)
          ? renderReveal(context.disclosures, {
              key: `pictures--${key}`,
              label: words.answer.pictures,
              of,
              // Pictures of different studies never stand side by side.
              ...(question.comparable !== "yes" && { group: `pictures--${question.id}` }),
              content: () =>
                renderFurther(context, (parts, further) =>
                  answer.chance
                    ? parts.renderFigures(answer.chance, further)
                    : parts.renderNotKnown(question, further),
                ),
            })
          : nothing
      }${renderBacking(answer, { key, place, of, context })}
    </div>`;
}

// Not knowing is drawn too, where others of its row are: a missing picture would look like a fault.
function hasPictures(question: CompiledQuestion, answer: CompiledAnswer): boolean {
  if (answer.chance) return true;
  return (
    answer.basis === "not-known" && Object.values(question.answers).some(({ chance }) => chance)
  );
}

// The forms of an option belong with what it involves, and are told once.
function isFirstInvolving(question: CompiledQuestion, { grid }: GridContext): boolean {
  const first = grid.questions.find(({ kinds }) => kinds.includes("involves"));
  return (first ?? grid.questions[0])?.id === question.id;
}
