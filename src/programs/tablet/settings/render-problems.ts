import { html, nothing } from "lit";
import type { TabletWords } from "../../../words/index.ts";
import type { SettingsProblem } from "./settings-problem.ts";

/** What in the settings cannot be used: the key, what stands there, what was expected, and what holds instead. */
export function renderProblems(problems: readonly SettingsProblem[], words: TabletWords) {
  if (problems.length === 0) return nothing;
  const { settings } = words;
  const isWhole = problems.some(({ expected }) => isOfWholeFile(expected));
  return html`<section class="news firm stacked" aria-labelledby="settings-problems">
    <h2 id="settings-problems">${settings.heading}</h2>
    ${isWhole ? nothing : html`<p>${settings.text}</p>`}
    <ul>
      ${problems.map(
        ({ key, found, expected, refusals = [] }) =>
          html`<li>
            ${settings.problem(key, found, settings.expected[expected])}
            ${refusals.map((refusal) => html`<span lang="en-GB">${refusal}</span> `)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function isOfWholeFile(expected: SettingsProblem["expected"]): boolean {
  return expected === "missing" || expected === "json" || expected === "format";
}
