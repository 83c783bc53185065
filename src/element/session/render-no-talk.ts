import { html, nothing } from "lit";
import { renderLeave } from "../page/render-leave.ts";
import { renderTitle } from "../page/render-title.ts";
import type { GridContext } from "../parts/grid-context.ts";
import { renderHelp } from "../parts/render-help.ts";

/** What stands where no talk can be held now. */
export interface NoTalk {
  readonly nation: string | undefined;
  /** Undefined where the grid needs no quick exit. */
  readonly onLeave: (() => void) | undefined;
  /** Why, and what can be done. */
  readonly why: unknown;
}

/** The title, help, and why there is no talk. */
export function renderNoTalk(context: GridContext, { nation, onLeave, why }: NoTalk) {
  const { grid, words, language, direction, disclosures } = context;
  return html`<article
    class=${onLeave ? "container has-leave" : "container"}
    lang=${language}
    dir=${direction}
  >
    ${onLeave ? renderLeave(words, onLeave) : nothing}
    <div class="body">
      <header class="head">${renderTitle(context)}</header>
      ${renderHelp({ packs: grid.contacts, nation, words, language, disclosures })} ${why}
    </div>
  </article>`;
}
