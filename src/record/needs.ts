import type {
  ChosenOption,
  DecisionRecord,
  GridTalk,
  Person,
} from "./generated/decision-record.ts";
import { RecordActionError } from "./record-action-error.ts";

/** What an action asks of the record before it may be done. Each throws RecordActionError when it is not so. */

type Action = { type: string };

const keyPattern = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** A new id that this record can hold. */
export function needKey(action: Action, id: string): string {
  if (keyPattern.test(id)) return id;
  throw new RecordActionError(
    action.type,
    `"${id}" is not an id. Use up to 100 letters, digits, and . _ : - starting with a letter or digit.`,
    id,
  );
}

/** An instant in UTC that exists. */
export function needInstant(action: Action, at: string): string {
  if (instantPattern.test(at) && isRealDay(at.slice(0, 10))) return at;
  throw new RecordActionError(
    action.type,
    `"${at}" is not an instant in UTC. Write it as 2026-11-22T10:30:00.000Z.`,
    at,
  );
}

/** A calendar day that exists. */
export function needDay(action: Action, day: string): string {
  if (dayPattern.test(day) && isRealDay(day)) return day;
  throw new RecordActionError(
    action.type,
    `"${day}" is not a day. Write it as 2026-11-22, with a day that exists.`,
    day,
  );
}

function isRealDay(day: string): boolean {
  const instant = new Date(`${day}T00:00:00.000Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}

/** Somebody of this record. */
export function needPerson(record: DecisionRecord, action: Action, id: string): Person {
  const person = record.people.find((one) => one.id === id);
  if (person !== undefined) return person;
  throw new RecordActionError(
    action.type,
    `there is no person "${id}". ${listKnown(record.people.map((one) => one.id))}`,
    id,
  );
}

/** People of this record, each once. */
export function needPeople(record: DecisionRecord, action: Action, ids: string[]): string[] {
  for (const id of ids) needPerson(record, action, id);
  return [...new Set(ids)];
}

/** A grid opened in this record. */
export function needTalk(record: DecisionRecord, action: Action, grid: string): GridTalk {
  const talk = record.grids.find((one) => one.grid.id === grid);
  if (talk !== undefined) return talk;
  throw new RecordActionError(
    action.type,
    `the grid "${grid}" is not open. ${listKnown(record.grids.map((one) => one.grid.id))}`,
    grid,
  );
}

/** An option of the grid as it was shown. */
export function needOption(talk: GridTalk, action: Action, id: string): void {
  needOneOf(action, "option", talk, talk.asShown.options, id);
}

/** An option that people could see: one that was not hidden. */
export function needShownOption(talk: GridTalk, action: Action, id: string): void {
  needOption(talk, action, id);
  if (talk.shown.order.includes(id)) return;
  throw new RecordActionError(
    action.type,
    `the option "${id}" of the grid "${talk.grid.id}" is hidden. Show it first.`,
    id,
  );
}

/** An option that people could see, with variants it has. */
export function needChosen(talk: GridTalk, action: Action, chosen: ChosenOption): void {
  const { option, variants } = chosen;
  needShownOption(talk, action, option);
  const known = talk.asShown.options.find((one) => one.id === option)?.variants ?? [];
  const stranger = variants.find((id) => !known.some((one) => one.id === id));
  if (stranger === undefined) return;
  throw new RecordActionError(
    action.type,
    `the option "${option}" has no variant "${stranger}".`,
    stranger,
  );
}

/** A question of the grid as it was shown. */
export function needQuestion(talk: GridTalk, action: Action, id: string): void {
  needOneOf(action, "question", talk, talk.asShown.questions, id);
}

/** A statement under a question of the grid as it was shown. */
export function needStatement(talk: GridTalk, action: Action, question: string, id: string): void {
  needQuestion(talk, action, question);
  const asked = talk.asShown.questions.find((one) => one.id === question);
  needOneOf(action, "statement", talk, asked?.matters ?? [], id, ` under "${question}"`);
}

/** Something that goes alongside, of the grid as it was shown. */
export function needAlongside(talk: GridTalk, action: Action, id: string): void {
  needOneOf(action, "item alongside", talk, talk.asShown.alongside, id);
}

function needOneOf(
  action: Action,
  what: string,
  talk: GridTalk,
  known: { id: string }[],
  id: string,
  where = "",
): void {
  if (known.some((one) => one.id === id)) return;
  throw new RecordActionError(
    action.type,
    `there is no ${what} "${id}"${where} in the grid "${talk.grid.id}". ${listKnown(known.map((one) => one.id))}`,
    id,
  );
}

/** A list that can still hold what is added to it. */
export function needRoom(action: Action, what: string, size: number, most: number): void {
  if (size <= most) return;
  throw new RecordActionError(action.type, `a record holds at most ${most} ${what}.`);
}

function listKnown(ids: string[]): string {
  return ids.length === 0 ? "There are none yet." : `There is: ${ids.join(", ")}.`;
}
