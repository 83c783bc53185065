import { html, nothing } from "lit";
import type { CompiledQuestion } from "../../compiled/index.ts";
import { languageOf } from "../parts/language-of.ts";
import { renderBox } from "./render-box.ts";
import type { SheetContext } from "./sheet-context.ts";

/** What can matter about a question, both ways, each with a box; ticked ones name who ticked them. */
export function renderStatements({ id, matters }: CompiledQuestion, context: SheetContext) {
  if (matters.length === 0) return nothing;
  return html`<ul class="statements" role="list">
    ${matters.map((statement) => {
      const said = sayWho(id, statement.id, context);
      const [first, rest] = splitOpening(statement.say);
      // A box at the end of a line would be far from its words.
      return html`<li lang=${languageOf(context, `questions/${id}/matters/${statement.id}/say`)}>
        <span class="together"
          >${renderBox(said !== undefined, context.paperWords.ticked)} ${first}</span
        >
        ${rest}${said ? html` <em lang=${context.language}>(${said})</em>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** The first words, which stand with their box, and the rest: a lone "I" beside a box would say nothing. */
function splitOpening(say: string): readonly [string, string] {
  const end = say.slice(0, longestOpening).lastIndexOf(" ");
  return end < 0 ? [say, ""] : [say.slice(0, end), say.slice(end + 1)];
}

/** Signs that fit beside a box in the narrowest first column. */
const longestOpening = 16;

/** Who said that it matters, and for whom most; undefined where nobody did. */
function sayWho(question: string, statement: string, context: SheetContext): string | undefined {
  const { talk, nameOf, paperWords, words } = context;
  const theirs = (talk?.matters ?? []).filter(({ statements }) =>
    statements.some((one) => one.question === question && one.statement === statement),
  );
  if (theirs.length === 0) return undefined;
  return theirs
    .map(({ by, most }) => {
      const word = most.includes(statement) ? paperWords.mattersMost : "";
      const name = nameOf(by);
      return name && word ? paperWords.forPerson(name, word) : name || word;
    })
    .filter(Boolean)
    .join(words.common.listBreak);
}
