import { type GridTalk, sortReasons } from "../../record/index.ts";
import { cleanText } from "./clean-text.ts";
import {
  nameOption,
  nameQuestion,
  quote,
  sayAgreement,
  sayMarkWords,
  sayOutcome,
  sayReason,
  sayStatement,
} from "./phrases.ts";
import type { Note } from "./start-note.ts";
import { writeOptions } from "./write-options.ts";

/** Everything said about one grid. */
export function writeGrid(note: Note, talk: GridTalk): string[] {
  return [
    cleanText(talk.grid.title),
    sayGrid(note, talk),
    ...writeDecision(note, talk),
    ...writeMatters(note, talk),
    ...writeOptions(note, talk),
    ...writeHidden(note, talk),
    ...writeAlongside(note, talk),
  ];
}

function writeDecision(note: Note, talk: GridTalk): string[] {
  const label = note.words.grid;
  const { decision } = talk;
  const lines = [`${label.outcome}: ${sayOutcome(note, talk)}`];
  if (decision === null) return lines;
  if (decision.decidedBy.length > 0) {
    lines.push(`${label.decidedBy}: ${decision.decidedBy.map(note.nameOf).join("; ")}`);
  }
  const agreement = sayAgreement(note, talk);
  if (agreement !== "") lines.push(`${label.agreement} ${agreement}`);
  for (const one of decision.differently) {
    lines.push(`${label.seesDifferently(note.nameOf(one.by))}: ${quote(one)}`);
  }
  const voices = note.record.people.flatMap(({ id }) => {
    const said = [
      ...decision.words.filter((one) => one.by === id).map(quote),
      ...sortReasons(decision.because.filter((one) => one.by === id)).map((one) => {
        const words = one.kind === "reaction" ? sayMarkWords(talk, one) : "";
        return sayReason(note, talk, one) + words;
      }),
    ];
    return said.length === 0 ? [] : [`- ${note.nameOf(id)}: ${said.join("; ")}`];
  });
  return voices.length === 0 ? lines : [...lines, label.because, ...voices];
}

function writeMatters(note: Note, talk: GridTalk): string[] {
  const label = note.words.grid;
  const voices = note.record.people.flatMap(({ id }) => {
    const matters = talk.matters.find((one) => one.by === id);
    if (matters === undefined) return [];
    const tapped = [
      ...matters.statements.map((one) => ({
        id: one.statement,
        text: sayStatement(talk, one.question, one.statement),
      })),
      ...matters.questions.map((one) => ({ id: one, text: `"${nameQuestion(talk, one)}"` })),
    ];
    const most = tapped.filter((one) => matters.most.includes(one.id));
    const rest = tapped.filter((one) => !most.includes(one));
    const also = [...matters.words.map(quote), ...rest.map((one) => one.text)];
    const name = note.nameOf(id);
    if (most.length === 0) return [`- ${name}: ${also.join("; ")}`];
    const first = `- ${name}: ${label.most}: ${most.map((one) => one.text).join("; ")}`;
    return [also.length === 0 ? first : `${first}; ${label.also}: ${also.join("; ")}`];
  });
  return voices.length === 0 ? [] : [label.matters, ...voices];
}

function writeHidden(note: Note, talk: GridTalk): string[] {
  if (talk.shown.hidden.length === 0) return [];
  const hidden = talk.shown.hidden.map(
    (one) => `${nameOption(talk, one.option)} (${cleanText(one.why)})`,
  );
  return [`${note.words.grid.hidden}: ${hidden.join("; ")}`];
}

function writeAlongside(note: Note, talk: GridTalk): string[] {
  if (talk.alongside.length === 0) return [];
  const items = talk.alongside.map(({ item, who }) => {
    const name = cleanText(talk.asShown.alongside.find((one) => one.id === item)?.name ?? item);
    return who === undefined ? name : `${name} (${quote(who)})`;
  });
  return [`${note.words.grid.alongside}: ${items.join("; ")}`];
}

/** Which grid it was; the professional's note also says exactly which wording. */
function sayGrid(note: Note, talk: GridTalk): string {
  const label = note.words.grid;
  const { id, version, status, digest, url } = talk.grid;
  const parts = [id, label.version(version), label.status[status]];
  if (note.reader === "notes") parts.push(digest);
  if (url !== undefined) parts.push(cleanText(url));
  return `${label.grid}: ${parts.join(", ")}`;
}
