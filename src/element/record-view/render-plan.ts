import { html, nothing } from "lit";
import type { Goal, OwnWords } from "../../record/index.ts";
import { formatDay } from "../parts/format-day.ts";
import type { SummaryContext } from "./render-summary.ts";
import { sayKindViews } from "./say-kind-views.ts";
import { namePeople } from "../session/name-people.ts";

/** What happens next, as far as the record says. */
export function renderPlan(context: SummaryContext) {
  const { record, words, noteWords, language } = context;
  const { plan } = record;
  const people = namePeople(record.people, { ...noteWords, ...words });
  const nameOf = (id: string) => people.find((one) => one.id === id)?.shown ?? id;
  const byDate = (day: string | undefined) =>
    day === undefined ? "" : ` (${noteWords.plan.byDate(formatDay(day, language))})`;
  const say = ({ text, by }: OwnWords) => `${nameOf(by)}: ${text}`;
  const parts: readonly [string, readonly string[]][] = [
    [noteWords.grouping.kind, sayKind(context, nameOf)],
    [noteWords.plan.goals, plan.goals.map((goal) => say(goal.words) + sayRatings(goal, context))],
    [noteWords.grid.alongside, sayTaken(context)],
    [noteWords.plan.success, plan.success.map(say)],
    [noteWords.plan.likely, plan.likely.map((one) => say(one.words) + byDate(one.byDate))],
    [noteWords.plan.ifNot, plan.ifNot.map(say)],
    [noteWords.plan.stopWhen, plan.stopWhen.map(say)],
    [
      noteWords.plan.steps,
      plan.actions.map(
        ({ what, who, whoElse, byDate: day }) =>
          `${who === undefined ? (whoElse?.text ?? nameOf(what.by)) : nameOf(who)}: ${what.text}${byDate(day)}`,
      ),
    ],
    [noteWords.plan.responsible, plan.responsible.map(say)],
    [noteWords.plan.whatHelps, plan.whatHelps.map(say)],
    [noteWords.plan.myPeople, plan.myPeople.map(say)],
    [noteWords.plan.sharedWith, plan.sharedWith.map(say)],
    [noteWords.plan.teachBack, plan.teachBack.map(say)],
  ];
  const filled = parts.filter(([, entries]) => entries.length > 0);
  if (filled.length === 0) return nothing;
  return html`<section class="section" aria-labelledby="plan-heading">
    <h3 id="plan-heading">${words.record.plan}</h3>
    ${filled.map(
      ([heading, entries]) =>
        html`<div>
          <h4>${heading}</h4>
          ${entries.map((entry) => html`<p class="own-words">${entry}</p>`)}
        </div>`,
    )}
  </section>`;
}

/** The kind of help agreed, and who would choose another: each as they said it. */
function sayKind(
  { record, noteWords }: SummaryContext,
  nameOf: (id: string) => string,
): readonly string[] {
  const { grouping } = record;
  if (!grouping) return [];
  const views = sayKindViews(grouping.differently, noteWords, nameOf);
  return [noteWords.grouping.names[grouping.agreed].family, ...views];
}

function sayRatings({ ratings }: Goal, { noteWords, language, record, words }: SummaryContext) {
  const people = namePeople(record.people, { ...noteWords, ...words });
  const nameOf = (id: string) => people.find((one) => one.id === id)?.shown ?? id;
  const said = ratings.map(({ rating, by, on }) =>
    noteWords.plan.rating(rating, nameOf(by), formatDay(on, language)),
  );
  return said.length === 0 ? "" : `\n${said.join("\n")}`;
}

/** What was taken up beside any choice; said once where several grids have it. */
function sayTaken({ record }: SummaryContext): readonly string[] {
  const said = record.grids.flatMap(({ alongside, asShown }) =>
    alongside.map(({ item, who }) => {
      const name = asShown.alongside.find(({ id }) => id === item)?.name ?? item;
      return who ? `${name}: ${who.text}` : name;
    }),
  );
  return [...new Set(said)];
}
