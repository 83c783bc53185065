import type { GridTalk } from "../../record/index.ts";
import { cleanText } from "./clean-text.ts";
import { nameOption, nameQuestion, quote } from "./phrases.ts";
import type { Note } from "./start-note.ts";

/** The options talked about: benefits and downsides as they were shown, then each person's marks. */
export function writeOptions(note: Note, talk: GridTalk): string[] {
  const label = note.words.grid;
  const ids = talk.asShown.options.map((one) => one.id);
  const discussed = ids.filter((id) => talk.discussed.includes(id));
  const others = talk.shown.order.filter((id) => !discussed.includes(id));
  const shown = others.map((id) => nameOption(talk, id)).join("; ");
  const rest = others.length === 0 ? [] : [`${label.shown}: ${shown}`];
  if (discussed.length === 0) return [label.noOptions, ...rest];
  return [
    label.options,
    ...writeNotes(talk),
    ...discussed.flatMap((id) => writeOption(note, talk, id)),
    ...rest,
  ];
}

/** What stood before the answers goes before them here too. */
function writeNotes(talk: GridTalk): string[] {
  return talk.asShown.questions
    .filter((one) => one.note !== undefined && isHelpOrHarm(one.kinds))
    .map((one) => `${cleanText(one.ask)} ${cleanText(one.note ?? "")}`);
}

function isHelpOrHarm(kinds: string[]): boolean {
  return kinds.includes("benefit") || kinds.includes("downside");
}

function writeOption(note: Note, talk: GridTalk, option: string): string[] {
  const label = note.words.grid;
  const isChosen = talk.decision?.options.some((one) => one.option === option) ?? false;
  const name = nameOption(talk, option);
  return [
    isChosen ? `- ${name} (${label.chosen})` : `- ${name}`,
    ...writeOffer(note, talk, option),
    ...writeAnswers(talk, option, "benefit", label.benefits),
    ...writeAnswers(talk, option, "downside", label.downsides),
    ...note.record.people.flatMap(({ id }) => writeVoice(note, talk, option, id)),
  ];
}

/** What was offered in this place, apart from what the grid says. */
function writeOffer(note: Note, talk: GridTalk, option: string): string[] {
  const label = note.words.grid;
  const { here } = talk;
  const offer = here?.offers.find((one) => one.option === option);
  if (here === null || offer === undefined) return [];
  const { offered, how, why, wait } = offer;
  const place = label.place(cleanText(here.locality.name), cleanText(here.locality.asOf));
  const said = [
    `${label.offered[offered]} (${place})`,
    ...(why === undefined ? [] : [cleanText(why)]),
    ...(how === undefined ? [] : [`${label.how}: ${cleanText(how)}`]),
    ...(wait === undefined ? [] : [label.wait(cleanText(wait.say), cleanText(wait.asOf))]),
  ];
  return [`  ${said.join("; ")}`];
}

function writeAnswers(talk: GridTalk, option: string, kind: string, label: string): string[] {
  return talk.asShown.questions
    .filter((one) => one.kinds.includes(kind))
    .flatMap((one) => one.answers.filter((answer) => answer.option === option))
    .map((answer) => `  ${label}: ${cleanText(answer.text)}`);
}

function writeVoice(note: Note, talk: GridTalk, option: string, person: string): string[] {
  const { grid, marks } = note.words;
  const theirs = talk.reactions.filter((one) => one.by === person && one.option === option);
  const leaning = talk.leanings.find((one) => one.by === person && one.option === option);
  const said = theirs.map(({ question, reaction, words }) => {
    const own = words === undefined ? "" : ` ${quote(words)}`;
    return `${marks[reaction]} (${nameQuestion(talk, question)})${own}`;
  });
  if (leaning !== undefined) said.push(`${grid.leaning}: ${grid.leanings[leaning.leaning]}`);
  return said.length === 0 ? [] : [`  ${note.nameOf(person)}: ${said.join("; ")}`];
}
