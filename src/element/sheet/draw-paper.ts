import { html, type LitElement, nothing, render } from "lit";
import { getPaperWords } from "../../words/index.ts";
import { selectRecord } from "../../share/index.ts";
import { canTurnPaper } from "./can-turn-paper.ts";
import { clearPaper } from "./clear-paper.ts";
import { drawn } from "./drawn.ts";
import type { EditionName } from "./edition.ts";
import { editions } from "./editions.ts";
import { fitLeaf } from "./fit-leaf.ts";
import { layPages } from "./lay-pages.ts";
import { measurePage } from "./measure-page.ts";
import type { PaperView } from "./paper-view.ts";

/**
 * Draws an element as paper, first in its shadow root and out of sight until the browser prints, at the size of type that
 * fills its page; and gives the page around it the rules that paper needs. All at once: a browser does not wait. Drawn
 * again, it takes the place of what was drawn.
 *
 * Each `.leaf` says what came of it: `data-points` is the size of its type, `data-fits` whether it fits one page.
 *
 * @param given one for each grid; none leaves the element to print as it stands on the screen
 * @param isAlone nothing of the page but this element is printed
 */
export function drawPaper(
  host: LitElement,
  given: readonly PaperView[],
  name: EditionName,
  isAlone: boolean,
): void {
  clearPaper(host);
  const edition = editions[name];
  const [first] = given;
  if (!edition || (!first && !isAlone)) return;
  const paper = first?.paper ?? "a4";
  const isTurned = edition.lie === "landscape" && !canTurnPaper();
  const foot = {
    // Several would not fit in a line.
    title: given.length === 1 && first ? first.grid.title : "",
    help: first ? getPaperWords(first.language).helpOnFirst : "",
  };
  drawn.set(host, layPages(host, { name, edition, paper, isAlone, isTurned, foot }));
  if (!first) return;
  const views = edition.isForTalk ? [first] : given;
  const frame = document.createElement("div");
  frame.className = `paper ${name} ${paper}`;
  frame.classList.toggle("turned", isTurned);
  // Before what Lit keeps: it may empty all that comes after its first node.
  host.renderRoot.prepend(frame);
  const draw = (brevities: readonly number[]) =>
    render(
      views.map(
        (view, index) =>
          html`<article class="leaf" lang=${view.language} dir=${view.direction}>
            ${view.notice ? html`<p class="paper-notice">${view.notice}</p>` : nothing}
            ${edition.render(cut(view), brevities[index] ?? 0, index)}
          </article>`,
      ),
      frame,
    );
  const brevities = views.map(() => 0);
  draw(brevities);
  const { fit } = edition;
  if (!fit) return;
  for (const [index, leaf] of [...frame.children].entries()) {
    const area = measurePage(edition, paper);
    // The foot gives way before type gets smaller than is wanted.
    const asked = (brevity: number) =>
      brevity > 0 ? fit : { ...fit, least: fit.wanted ?? fit.least };
    for (let brevity = 0; ; brevity += 1) {
      brevities[index] = brevity;
      if (brevity > 0) draw(brevities);
      if (fitLeaf(leaf as HTMLElement, asked(brevity), area) || brevity >= fit.briefest) break;
    }
  }
}

/** With nothing in it that its reader may not see: an edition is never handed such words. */
function cut(view: PaperView): PaperView {
  return {
    ...view,
    record: view.record && selectRecord(view.record, { for: view.reader }),
  };
}
