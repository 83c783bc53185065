import { html, nothing } from "lit";
import type { CompiledOption, CompiledQuestion } from "../../compiled/index.ts";
import { renderIcon } from "../parts/render-icon.ts";
import type { SheetContext } from "./sheet-context.ts";

const marks = ["good", "worries", "ask"] as const;

/** The marks of a talk on one answer: a shape and a word for each kind, and whose they are. */
export function renderCellMarks(
  question: CompiledQuestion,
  option: CompiledOption,
  context: SheetContext,
) {
  const { talk, nameOf, said, words, brevity } = context;
  const here = (talk?.reactions ?? []).filter(
    (one) => one.question === question.id && one.option === option.id,
  );
  if (here.length === 0) return nothing;
  return html`<ul class="cell-marks" role="list">
    ${marks.map((mark) => {
      const theirs = here.filter(({ reaction }) => reaction === mark);
      if (theirs.length === 0) return nothing;
      const names = theirs.map(({ by }) => nameOf(by)).filter(Boolean);
      const own = brevity < 2 ? theirs.flatMap((one) => one.words?.text ?? []) : [];
      const details = [names.join(words.common.listBreak), ...own].filter(Boolean);
      return html`<li>
        ${renderIcon(mark)}<strong>${said.marks[mark]}</strong>${
          details.length > 0 ? words.common.colon + details.join(". ") : nothing
        }
      </li>`;
    })}
  </ul>`;
}
