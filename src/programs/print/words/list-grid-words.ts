import {
  type CompiledGrid,
  type CompiledWay,
  listSourcesInShort,
  type Prose,
  type ProseNode,
} from "../../../compiled/index.ts";
import type { PrintEdition, PrintSettings } from "../print-edition.ts";
import type { ExpectedWords } from "./grid-words.ts";

/**
 * The words of a grid that an edition must print, in the order in which they are read: those of the grid itself, not
 * the engine's around them.
 */
export function listGridWords({ grid, edition, nation }: PrintSettings): ExpectedWords[] {
  const words =
    edition === "take-home"
      ? []
      : [...listHead(grid), ...listTable(grid), ...listMore(grid, edition)];
  return [
    ...words,
    ...listContacts(grid, nation),
    ...listSources(grid, edition),
    ...listMakers(grid, edition),
  ].filter(({ text }) => text.trim() !== "");
}

function listHead({ title, need, decision }: CompiledGrid): ExpectedWords[] {
  return [
    { place: "title", text: title },
    { place: "need/summary", text: need.summary },
    { place: "decision/question", text: decision.question },
  ];
}

/** Row by row, as a table is read aloud. */
export function listTable({ options, questions }: CompiledGrid): ExpectedWords[] {
  return [
    ...options.map(({ id, name }) => ({ place: `options/${id}/name`, text: name })),
    ...questions.flatMap((question) => [
      { place: `questions/${question.id}/ask`, text: question.ask },
      ...options.map(({ id }) => ({
        place: `questions/${question.id}/answers/${id}/text`,
        text: readWords(question.answers[id]?.text ?? []),
      })),
    ]),
  ];
}

function listMore({ questions, alongside, questionsToAsk }: CompiledGrid, edition: PrintEdition) {
  return [
    ...questions.flatMap(({ id, matters }) =>
      matters.map((each) => ({ place: `questions/${id}/matters/${each.id}/say`, text: each.say })),
    ),
    ...alongside.map(({ id, name }) => ({ place: `alongside/${id}/name`, text: name })),
    ...(edition === "sheet"
      ? []
      : questionsToAsk.map((text, index) => ({ place: `questionsToAsk/${index}`, text }))),
  ];
}

function listContacts(
  { contacts: packs }: CompiledGrid,
  nation: string | undefined,
): ExpectedWords[] {
  const wanted = packs.filter((pack) => pack.nation.toLowerCase() === nation?.toLowerCase());
  const chosen = wanted.length > 0 ? wanted : packs;
  return chosen.flatMap(({ contacts }) =>
    contacts.flatMap(({ ways }) =>
      ways.flatMap(readWay).map((text) => ({ place: "contacts", text })),
    ),
  );
}

// What is dialled, written to or gone to; the address of a page is behind its name.
function readWay({ by, to, keyword }: CompiledWay): string[] {
  const isShown = by === "text" || by === "phone" || by === "email";
  return isShown ? [to, keyword].filter((text) => text !== undefined) : [];
}

/** How many publishers a sheet names at the least, however much was said in a talk. */
const namedSources = 3;

function listSources(grid: CompiledGrid, edition: PrintEdition): ExpectedWords[] {
  const place = "evidence";
  if (edition === "take-home") return [];
  if (edition === "large-print") {
    const sources = Object.values(grid.evidence).flatMap(({ source }) => [
      source.title,
      source.publisher,
    ]);
    const meanings = Object.values(grid.glossary ?? {}).map(({ meaning }) => meaning);
    return [...sources, ...meanings].map((text) => ({ place, text }));
  }
  return listSourcesInShort(grid, namedSources).named.map((text) => ({ place, text }));
}

function listMakers({ version, about }: CompiledGrid, edition: PrintEdition): ExpectedWords[] {
  if (edition === "take-home") return [{ place: "version", text: version }];
  return [
    { place: "version", text: version },
    { place: "about/publisher/name", text: about.publisher.name },
    ...(about.funding ? [{ place: "about/funding", text: about.funding }] : []),
  ];
}

/** On paper a list has its own signs, and an address is not written out. */
function readWords(prose: Prose): string {
  return prose.map(readNode).join("\n");
}

function readNode({ value, children = [] }: ProseNode): string {
  return value ?? children.map(readNode).join("");
}
