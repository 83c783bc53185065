import { html, nothing } from "lit";
import type { CompiledOption } from "../../compiled/index.ts";
import { renderBox } from "./render-box.ts";
import type { SheetContext } from "./sheet-context.ts";

/** The first head of the table: what the boxes beside it are for; not yet and none of these, as large as they are. */
export function renderOtherChoices({ talk, paperWords }: SheetContext) {
  const outcome = talk?.decision?.outcome;
  const box = (isTicked: boolean, name: string) =>
    html`<span class="other-choice">${renderBox(isTicked, paperWords.chosen)}${name}</span>`;
  return html`<p>
      <strong>${paperWords.choice}</strong> ${box(outcome === "not-yet", paperWords.notYet)}
      ${box(outcome === "none-of-these", paperWords.noneOfThese)}
    </p>
    ${talk ? nothing : html`<p>${paperWords.tick}</p>`}`;
}

/** The box of an option; ticked where it was chosen. */
export function renderOptionChoice({ id }: CompiledOption, { talk, paperWords }: SheetContext) {
  return renderBox(findChosen(id, talk) !== undefined, paperWords.chosen);
}

/** In which of its forms an option was chosen; nothing where none was named. */
export function renderForms({ id, variants }: CompiledOption, { talk, words }: SheetContext) {
  const forms = (findChosen(id, talk)?.variants ?? []).flatMap(
    (form) => variants.find((one) => one.id === form)?.name ?? [],
  );
  return forms.length > 0 ? html`<p>${forms.join(words.common.listBreak)}</p>` : nothing;
}

function findChosen(id: string, talk: SheetContext["talk"]) {
  const decision = talk?.decision;
  if (decision?.outcome !== "chosen") return undefined;
  return decision.options.find(({ option }) => option === id);
}
