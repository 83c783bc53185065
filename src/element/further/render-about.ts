import { html, nothing } from "lit";
import { formatDay } from "../parts/format-day.ts";
import { languageOf } from "../parts/language-of.ts";
import { renderLink } from "../parts/render-link.ts";
import type { FurtherContext } from "./further-context.ts";
import { renderSources } from "./render-sources.ts";

/** Who made a grid, on what, how sure it is, and every source. */
export function renderAbout(context: FurtherContext) {
  return html`<dl>
    ${renderMakers(context)} ${renderMethod(context)} ${renderKinds(context)}
    ${renderReading(context)} ${renderAllSources(context)}
  </dl>`;
}

function renderEntry(term: string, content: unknown, lang: string | typeof nothing = nothing) {
  return content === undefined || content === nothing
    ? nothing
    : html`<div>
        <dt>${term}</dt>
        <dd lang=${lang}>${content}</dd>
      </div>`;
}

function renderMakers(context: FurtherContext) {
  const { grid, words } = context;
  const { about } = grid;
  const lang = languageOf(context);
  return [
    renderEntry(
      words.about.madeBy,
      html`<p>
          ${words.about.publisher}${words.common.colon}${
            about.publisher.url
              ? renderLink(about.publisher.url, about.publisher.name, words)
              : about.publisher.name
          }
        </p>
        ${about.authors.map(({ name, credentials }) => html`<p lang=${lang}>${name}, ${credentials}</p>`)}
        ${
          about.feedback
            ? html`<p>${renderLink(about.feedback, words.about.feedback, words)}</p>`
            : nothing
        }`,
    ),
    renderEntry(words.about.funding, about.funding, lang),
    renderEntry(words.about.interests, about.interests, lang),
  ];
}

function renderMethod(context: FurtherContext) {
  const { grid, words, language } = context;
  const { evidenceMethod, development, attestations, updatePolicy } = grid.about;
  const lang = languageOf(context);
  return [
    renderEntry(words.about.updates, updatePolicy, lang),
    evidenceMethod && renderEntry(words.about.selection, evidenceMethod.selection, lang),
    evidenceMethod && renderEntry(words.about.quality, evidenceMethod.quality, lang),
    development?.steps?.length
      ? renderEntry(
          words.about.development,
          html`${
            development.framework ? html`<p>${development.framework}</p>` : nothing
          }${development.steps.map(
            ({ step, on, by, link, note }) =>
              html`<p>
                ${renderLink(link, step, words)}, ${by}, ${formatDay(on, language)}.
                ${note ?? nothing}
              </p>`,
          )}`,
        )
      : nothing,
    attestations.length > 0
      ? renderEntry(
          words.about.attestations,
          attestations.map(
            ({ criterion, met, proof, by, on }) =>
              html`<p>
                ${criterion}${words.common.colon}${words.about.met[met]}, ${by},
                ${formatDay(on, language)}. ${renderLink(proof, words.about.proof, words)}
              </p>`,
          ),
        )
      : nothing,
  ];
}

function renderKinds(context: FurtherContext) {
  const { grid, words } = context;
  return renderEntry(
    words.about.kinds,
    html`<p>${words.about.kindsNote}</p>
      ${grid.options.map(
        ({ id, name, groupings }) =>
          html`<p>
            <span lang=${languageOf(context, `options/${id}/name`)}>${name}</span
            >${words.common.colon}${groupings
              .map((grouping) => words.groupings[grouping])
              .join(words.common.listBreak)}
          </p>`,
      )}`,
  );
}

function renderReading({ grid, words, language }: FurtherContext) {
  return [
    grid.readingAge === null
      ? nothing
      : renderEntry(
          words.about.readingAge,
          words.about.readingAgeNote(new Intl.NumberFormat(language).format(grid.readingAge)),
        ),
    renderEntry(
      words.about.dates,
      html`<p>
          ${words.about.published(formatDay(grid.about.published, language))}
          ${words.foot.reviewBy(formatDay(grid.about.reviewBy, language))}.
        </p>
        ${grid.url ? html`<p>${renderLink(grid.url, words.about.permanent, words)}</p>` : nothing}`,
    ),
  ];
}

function renderAllSources(context: FurtherContext) {
  const ids = Object.keys(context.grid.evidence);
  return ids.length > 0
    ? renderEntry(context.words.about.sources, renderSources(ids, context))
    : nothing;
}
