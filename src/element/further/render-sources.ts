import { html, nothing } from "lit";
import type { CompiledEvidence } from "../../compiled/index.ts";
import { formatDay } from "../parts/format-day.ts";
import { languageOf } from "../parts/language-of.ts";
import { renderLink } from "../parts/render-link.ts";
import type { FurtherContext } from "./further-context.ts";

/** Cited evidence, each with its claim, who it is about, how sure it is, and its source. */
export function renderSources(ids: readonly string[], context: FurtherContext) {
  const entries = ids.flatMap((id) =>
    Object.hasOwn(context.grid.evidence, id) ? (context.grid.evidence[id] ?? []) : [],
  );
  return html`<ul class="sources" role="list">
    ${entries.map((entry) => renderEntry(entry, context))}
  </ul>`;
}

function renderEntry(entry: CompiledEvidence, context: FurtherContext) {
  const { words, language } = context;
  const { source } = entry;
  const lang = languageOf(context);
  const title = html`<span lang=${lang}>${source.title}</span>`;
  return html`<li>
    <p lang=${lang}>${entry.claim}</p>
    <p class="quiet">
      ${renderLink(source.url, title, words)}, <span lang=${lang}>${source.publisher}</span>,
      ${source.year ?? words.source.noYear}.${source.ref ? ` ${source.ref}.` : nothing}
      ${words.source.group(entry.group)}
      ${entry.comparison ? words.source.comparison(entry.comparison) : nothing}
      ${words.certainty[entry.certainty]}
      ${entry.readAs ? words.source.readAs[entry.readAs] : nothing}
      ${words.source.checked(formatDay(entry.checkedOn, language))}
    </p>
  </li>`;
}
