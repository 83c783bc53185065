import { html, nothing } from "lit";
import { listSourcesInShort } from "../../compiled/index.ts";
import { toTextCodes } from "../../share/codes/index.ts";
import { drawCode } from "../parts/draw-code.ts";
import { formatDay } from "../parts/format-day.ts";
import { languageOf } from "../parts/language-of.ts";
import type { SheetContext } from "./sheet-context.ts";

/** Which version this is, who made it, on what and until when; and a code that opens it. */
export function renderSheetFoot(context: SheetContext) {
  const { grid, words, language, paperWords, furtherWords, brevity } = context;
  const { about, url } = grid;
  const facts = [
    paperWords.name(grid.id, grid.version),
    furtherWords.about.published(formatDay(about.published, language)).replace(/\.$/, ""),
    words.foot.reviewBy(formatDay(about.reviewBy, language)),
    `${paperWords.publishedBy} ${about.publisher.name}`,
  ];
  const code = url ? toTextCodes(url, { label: () => "" })[0] : undefined;
  return html`<footer class="sheet-foot">
    <p>
      ${facts.join(" · ")}.
      ${
        about.funding
          ? html`<strong>${paperWords.fundedBy}${words.common.colon}</strong
              ><span lang=${languageOf(context)}>${about.funding}</span>`
          : nothing
      }
      ${renderSources(context)} ${url ? `${paperWords.code} ${url} ·` : nothing}
      ${brevity > 0 ? nothing : paperWords.madeWith} ${words.common.unreviewed}
    </p>
    ${code ? drawCode(code.modules, paperWords.code) : nothing}
  </footer>`;
}

/** Names of publishers that a sheet has room for, and those where what was said in a talk needs most of it. */
const room = { usual: 8, least: 3 } as const;

function renderSources(context: SheetContext) {
  const { grid, words, paperWords, brevity } = context;
  const { named, others } = listSourcesInShort(grid, brevity > 0 ? room.least : room.usual);
  if (named.length === 0) return nothing;
  return html`<strong>${paperWords.sources}${words.common.colon}</strong
    ><span lang=${languageOf(context)}>${named.join(words.common.listBreak)}</span>${
      others > 0 ? words.common.listBreak + paperWords.otherSources(others) : nothing
    }.`;
}
