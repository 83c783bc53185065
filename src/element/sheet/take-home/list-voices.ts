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

/** One thing somebody said: by a mark, in words of their own, or both. */
export interface Saying {
  /** Which mark it is; undefined for words alone. */
  readonly mark?: "good" | "worries" | "matters";
  /** What the mark is about, in the words of the grid. */
  readonly about?: string;
  /** More of it: the questions whose answers were marked. */
  readonly details: readonly string[];
  /** Typed words, each a whole saying. */
  readonly words: readonly string[];
}

/** What one person said about one grid. */
export interface Voice {
  readonly person: NamedPerson;
  readonly sayings: readonly Saying[];
}

/**
 * Why, in each person's own voice: words they typed first, then the marks that made the difference,
 * then what else matters to them. Marks of one kind on answers about one option stand together.
 * Whoever said nothing is left out.
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
  return { details: [], words: [text] };
}

interface Joined {
  readonly mark: NonNullable<Saying["mark"]>;
  readonly about: Set<string>;
  readonly details: string[];
  readonly words: string[];
}

/** Marks of one kind about one option become one saying, and so do all statements that matter. */
function joinMarks(talk: GridTalk, reasons: readonly Because[]): readonly Saying[] {
  const sayings = new Map<string, Joined>();
  for (const reason of reasons) {
    const { title, detail } = findShownText(talk.asShown, reason);
    const isReaction = reason.kind === "reaction";
    const mark = reason.reaction === "worries" ? "worries" : isReaction ? "good" : "matters";
    const key = isReaction ? `${mark} ${title}` : mark;
    const known = sayings.get(key) ?? { mark, about: new Set(), details: [], words: [] };
    known.about.add(title);
    if (isReaction) known.details.push(detail);
    known.words.push(...findWords(talk, reason));
    sayings.set(key, known);
  }
  return [...sayings.values()].map((joined) => ({ ...joined, about: [...joined.about].join(" ") }));
}

function findWords(talk: GridTalk, { by, option, question }: Because): readonly string[] {
  const words = talk.reactions.find(
    (one) => one.by === by && one.option === option && one.question === question,
  )?.words;
  return words === undefined ? [] : [words.text];
}
