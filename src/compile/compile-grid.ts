import {
  compareFigures,
  measureReadingAge,
  type CheckedGrid,
  type Grid,
  type TranslationState,
} from "../check/index.ts";
import {
  type CompiledAlongside,
  type CompiledAnswer,
  type CompiledEvidence,
  type CompiledGrid,
  type CompiledOption,
  type CompiledQuestion,
  type Prose,
} from "../compiled/index.ts";
import { CompileError } from "./compile-error.ts";
import { compileContacts } from "./compile-contacts.ts";
import { compileEvidence } from "./compile-evidence.ts";
import { compileProse } from "./compile-prose.ts";
import { hashContent } from "./hash-content.ts";
import { markTerms } from "./mark-terms.ts";
import { nameFiles } from "./name-files.ts";
import { readBaseUrl } from "./read-base-url.ts";
import { resolveChance } from "./resolve-chance.ts";

/** What compiling one grid may be told. */
export interface CompileOptions {
  /**
   * The http or https address the library's folder will be published at. The grid then carries the
   * immutable address of its version. Default: none.
   */
  baseUrl?: string;
  /** The other languages and editions this grid is built in. Default: none. */
  translations?: CompiledGrid["translations"];
}

type Question = Grid["questions"][number];
type AlongsideItem = NonNullable<Grid["alongside"]>[number];

/**
 * Makes one checked grid into the file a page is given, with everything it cites resolved into it.
 *
 * @throws {CompileError} when the grid holds something that check refuses
 * @throws {TypeError} when `baseUrl` is no http or https address
 */
export function compileGrid(checked: CheckedGrid, options: CompileOptions = {}): CompiledGrid {
  const { grid } = checked;
  const compiledOptions = grid.options.map(compileOption);
  const questions = grid.questions.map((question, index) =>
    compileQuestion(question, index, checked),
  );
  const alongside = (grid.alongside ?? []).map((item, index) =>
    compileAlongside(item, index, checked),
  );
  const marked = markTerms(checked, { options: compiledOptions, questions, alongside });
  const evidence = gatherEvidence(checked);
  const contacts = grid.contacts.map((id) =>
    compileContacts(find(checked.contacts, id, `${checked.path}, contacts`)),
  );
  return {
    format: 1,
    id: grid.id,
    version: grid.version,
    status: grid.status,
    ...(grid.withdrawn && { withdrawn: grid.withdrawn }),
    language: grid.language,
    ...(checked.translation && describeTranslation(checked.translation)),
    country: grid.country,
    title: grid.title,
    need: grid.need,
    decision: grid.decision,
    audience: { ...grid.audience, with: grid.audience.with ?? [] },
    useWith: grid.useWith,
    options: compiledOptions,
    alongside: marked.alongside,
    questions: marked.questions,
    questionsToAsk: grid.questionsToAsk ?? [],
    safety: {
      helpFirst: grid.safety?.helpFirst ?? false,
      quickExit: grid.safety?.quickExit ?? false,
    },
    evidence,
    ...(marked.glossary && { glossary: marked.glossary }),
    contacts,
    about: compileAbout(grid.about),
    readingAge: measureReadingAge(checked.prose, grid.language),
    translations: options.translations ?? [],
    ...(options.baseUrl !== undefined && {
      url: new URL(nameFiles(checked).fixed, readBaseUrl(options.baseUrl)).href,
    }),
    // Of the words without their marks: explaining a word does not change what a family decided on.
    digest: hashContent({
      options: compiledOptions,
      questions,
      evidence: withoutCheckDates(evidence),
    }),
    contactsDigest: hashContent(contacts),
  };
}

function describeTranslation({
  edition,
  of,
  reviewed,
  outdated,
  missing,
}: TranslationState): Pick<CompiledGrid, "edition" | "translation"> {
  return {
    ...(edition && { edition }),
    translation: { of, reviewed, outdated: [...outdated], missing: [...missing] },
  };
}

function compileOption({ covers: _covers, ...option }: Grid["options"][number]): CompiledOption {
  return { ...option, variants: option.variants ?? [] };
}

function compileQuestion(
  question: Question,
  index: number,
  checked: CheckedGrid,
): CompiledQuestion {
  const { id, ask, kinds, outcome, matters } = question;
  return {
    id,
    ask,
    kinds,
    ...(outcome && { outcome }),
    matters: matters ?? [],
    comparable: compareFigures(question, checked.grid, checked.evidence),
    // In the order of the options, whatever order the author wrote them in.
    answers: Object.fromEntries(
      checked.grid.options.map((option) => [
        option.id,
        compileAnswer(question, option.id, `/questions/${index}/answers/${option.id}`, checked),
      ]),
    ),
  };
}

function compileAnswer(
  question: Question,
  optionId: string,
  pointer: string,
  checked: CheckedGrid,
): CompiledAnswer {
  const answer = question.answers[optionId];
  const where = `${checked.path}, the answer of ${optionId} to ${question.id}`;
  if (!answer) throw new CompileError(where, "is missing");
  const { basis, consensus, chance } = answer;
  return {
    basis,
    text: readProse(checked, `${pointer}/text`, answer.text, where),
    more: readProse(checked, `${pointer}/more`, answer.more, where),
    evidence: answer.evidence ?? [],
    ...(consensus && { consensus }),
    ...(chance && {
      chance: resolveChance(chance, find(checked.evidence, chance.from, where), where),
    }),
  };
}

function compileAlongside(
  item: AlongsideItem,
  index: number,
  checked: CheckedGrid,
): CompiledAlongside {
  const { id, name, basis, consensus } = item;
  const where = `${checked.path}, ${id} of alongside`;
  return {
    id,
    name,
    text: readProse(checked, `/alongside/${index}/text`, item.text, where),
    more: readProse(checked, `/alongside/${index}/more`, item.more, where),
    basis,
    evidence: item.evidence ?? [],
    ...(consensus && { consensus }),
  };
}

function readProse(
  checked: CheckedGrid,
  pointer: string,
  written: string | undefined,
  where: string,
): Prose {
  if (written === undefined) return [];
  const cell = checked.prose.get(pointer);
  if (!cell) throw new CompileError(where, `has no parsed Markdown at ${pointer}`);
  return compileProse(cell.root, where);
}

function gatherEvidence(checked: CheckedGrid): Record<string, CompiledEvidence> {
  const { need, alongside, questions } = checked.grid;
  const cited = new Set<string>(need.naturalCourse?.evidence ?? []);
  for (const { answers } of questions) {
    for (const { evidence, chance } of Object.values(answers)) {
      for (const id of evidence ?? []) cited.add(id);
      if (chance) cited.add(chance.from);
    }
  }
  for (const { evidence } of alongside ?? []) for (const id of evidence ?? []) cited.add(id);
  return Object.fromEntries(
    [...cited]
      .sort()
      .map((id) => [id, compileEvidence(find(checked.evidence, id, `${checked.path}, evidence`))]),
  );
}

// Comparing an entry with its source once more finds nothing new to tell a family: it must not
// make old records say that the grid changed.
function withoutCheckDates(evidence: Record<string, CompiledEvidence>) {
  return Object.values(evidence).map(({ checkedOn: _on, readAs: _how, ...content }) => content);
}

function compileAbout({ development, ...about }: Grid["about"]): CompiledGrid["about"] {
  const { framework, ...steps } = development ?? {};
  return {
    ...about,
    authors: about.authors ?? [],
    attestations: about.attestations ?? [],
    ...(development && {
      development: {
        ...(framework !== undefined && { framework }),
        steps: Object.entries(steps).map(([step, details]) => ({ step, ...details })),
      },
    }),
  };
}

function find<T>(register: ReadonlyMap<string, T>, id: string, where: string): T {
  const entry = register.get(id);
  if (entry === undefined) throw new CompileError(where, `cites ${id}, which is in no register`);
  return entry;
}
