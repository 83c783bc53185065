import {
  type Because,
  type GridTalk,
  listReasons,
  isSameReason,
  type OwnWords,
  sortReasons,
} from "../../../record/index.ts";
import { findShownText } from "../../record-view/find-shown-text.ts";
import type { NamedPerson } from "../../session/name-people.ts";
import type { Topic } from "./topic.ts";

/** One thing somebody said: by a mark, in words of their own, or both. */
export interface Saying {
  /** Which mark it is; undefined for words alone. */
  readonly mark?: "good" | "worries" | "most" | "matters";
  /** What was marked; undefined for words alone. */
  readonly topic?: Topic;
  /** Typed words, each a whole saying. */
  readonly words: readonly string[];
}

/** What one person said about one grid. */
export interface Voice {
  readonly person: NamedPerson;
  readonly sayings: readonly Saying[];
}

/**
 * Why, in each person's own voice: words they typed first, then the marks on answers that made the
 * difference, then what matters to them, what matters most before the rest. Marks of one kind on
 * answers about one option stand together. Whoever said nothing is left out.
 */
export function listVoices(talk: GridTalk, people: readonly NamedPerson[]): readonly Voice[] {
  return people
    .map((person) => ({ person, sayings: listSayings(talk, person.id) }))
    .filter(({ sayings }) => sayings.length > 0);
}

function listSayings(talk: GridTalk, by: string): readonly Saying[] {
  const isTheirs = (one: { by: string }) => one.by === by;
  const own = (talk.decision?.words ?? []).filter(isTheirs);
  const because = sortReasons(talk.decision?.because ?? []).filter(isTheirs);
  // Marks that did not make the difference are left to the sheet; what matters and what was typed is not.
  const rest = listReasons(talk)
    .filter(isTheirs)
    .filter((one) => !because.some((reason) => isSameReason(one, reason)))
    .filter((one) => one.kind !== "reaction" || findWords(talk, one).length > 0);
  const mattering = talk.matters.filter(isTheirs).flatMap(({ words }) => words);
  return [
    ...own.map(sayWords),
    ...joinMarks(talk, [...because, ...rest]),
    ...mattering.map((words) => ({ ...sayWords(words), mark: "matters" as const })),
  ];
}

function sayWords({ text }: OwnWords): Saying {
  return { words: [text] };
}

type Mark = NonNullable<Saying["mark"]>;

interface Joined {
  readonly mark: Mark;
  readonly about: Set<string>;
  readonly questions: string[];
  readonly words: string[];
}

/**
 * Marks of one kind about one option become one saying; so do all statements that matter, all that
 * matter most, and whole questions.
 */
function joinMarks(talk: GridTalk, reasons: readonly Because[]): readonly Saying[] {
  const sayings = new Map<string, Joined>();
  for (const { reason, mark } of sortMarks(talk, reasons)) {
    const { title, detail } = findShownText(talk.asShown, reason);
    const key = `${reason.kind} ${mark} ${reason.option ?? ""}`;
    const known = sayings.get(key) ?? { mark, about: new Set(), questions: [], words: [] };
    if (reason.kind === "question") known.questions.push(title);
    else known.about.add(title);
    if (reason.kind === "reaction") known.questions.push(detail);
    known.words.push(...findWords(talk, reason));
    sayings.set(key, known);
  }
  return [...sayings.values()].map(({ mark, about, questions, words }) => ({
    mark,
    topic: { ...(about.size > 0 && { about: [...about].join(" ") }), questions },
    words,
  }));
}

/** Marks on answers as they stand, then what matters: first what matters most. */
function sortMarks(talk: GridTalk, reasons: readonly Because[]) {
  const marked = reasons.map((reason) => ({ reason, mark: findMark(talk, reason) }));
  const isOf = (...kinds: readonly Mark[]) => marked.filter(({ mark }) => kinds.includes(mark));
  return [...isOf("good", "worries"), ...isOf("most"), ...isOf("matters")];
}

function findMark({ matters }: GridTalk, reason: Because): Mark {
  if (reason.kind === "reaction") return reason.reaction === "worries" ? "worries" : "good";
  const id = reason.statement ?? reason.question;
  const most = matters.find(({ by }) => by === reason.by)?.most ?? [];
  return most.some((one) => one === id) ? "most" : "matters";
}

function findWords(talk: GridTalk, { by, option, question }: Because): readonly string[] {
  const words = talk.reactions.find(
    (one) => one.by === by && one.option === option && one.question === question,
  )?.words;
  return words === undefined ? [] : [words.text];
}
