import type { CheckedGrid, GlossaryTerm } from "../check/index.ts";
import type { CompiledGrid, CompiledMeaning, Prose, ProseNode } from "../compiled/index.ts";
import { createTermFinder } from "./create-term-finder.ts";

type Marked = Pick<CompiledGrid, "questions" | "alongside"> & Pick<CompiledGrid, "glossary">;
type FindTerms = ReturnType<typeof createTermFinder>;

/** The finders of glossaries: many grids are compiled with one. */
const finders = new WeakMap<readonly GlossaryTerm[], FindTerms>();

/**
 * Marks the terms in the words of answers and of what stands alongside, and gathers the meanings of those that are
 * marked. In one cell, first layer and `more` together, a term is marked where it stands first; never in a link, and
 * never where it is the very name of the option or item, which the whole cell explains. A cell that a translation
 * leaves in the original's language has none.
 */
export function markTerms(
  { glossary, translation }: Pick<CheckedGrid, "glossary" | "translation">,
  { options, questions, alongside }: Pick<CompiledGrid, "options" | "questions" | "alongside">,
): Marked {
  const find = finders.get(glossary) ?? createTermFinder(glossary);
  finders.set(glossary, find);
  const used = new Set<string>();
  const foreign = new Set(translation?.missing);
  const markCell = <Cell extends { text: Prose; more: Prose }>(
    cell: Cell,
    place: string,
    name: string,
  ): Cell => {
    const seen = new Set(listNamed(glossary, name));
    const mark = (layer: "text" | "more") =>
      foreign.has(`${place}/${layer}`) ? cell[layer] : markProse(cell[layer], find, seen, used);
    return { ...cell, text: mark("text"), more: mark("more") };
  };
  const names = new Map(options.map(({ id, name }) => [id, name]));
  const marked = {
    alongside: alongside.map((item) => markCell(item, `alongside/${item.id}`, item.name)),
    questions: questions.map((question) => ({
      ...question,
      answers: Object.fromEntries(
        Object.entries(question.answers).map(([id, answer]) => [
          id,
          markCell(answer, `questions/${question.id}/answers/${id}`, names.get(id) ?? ""),
        ]),
      ),
    })),
  };
  const meanings = glossary.filter(({ id }) => used.has(id)).map(compileTerm);
  return { ...marked, ...(meanings.length > 0 && { glossary: Object.fromEntries(meanings) }) };
}

/** The terms that are the whole of a name. */
function listNamed(glossary: readonly GlossaryTerm[], name: string): string[] {
  const own = name.trim().toLowerCase();
  return glossary
    .filter(({ term, also = [] }) => [term, ...also].some((form) => form.toLowerCase() === own))
    .map(({ id }) => id);
}

/** @param seen the terms that are not marked again; those that are marked are added to it and to `used` */
function markProse(prose: Prose, find: FindTerms, seen: Set<string>, used: Set<string>): Prose {
  return prose.flatMap((node): ProseNode[] => {
    if (node.type === "link") return [node];
    if (node.type !== "text") {
      return [{ ...node, children: markProse(node.children ?? [], find, seen, used) }];
    }
    const text = node.value ?? "";
    const nodes: ProseNode[] = [];
    let at = 0;
    for (const { id, start, end } of find(text)) {
      if (seen.has(id)) continue;
      seen.add(id);
      used.add(id);
      if (start > at) nodes.push({ type: "text", value: text.slice(at, start) });
      const word: ProseNode = { type: "text", value: text.slice(start, end) };
      nodes.push({ type: "term", term: id, children: [word] });
      at = end;
    }
    if (at === 0) return [node];
    return at < text.length ? [...nodes, { type: "text", value: text.slice(at) }] : nodes;
  });
}

function compileTerm({
  id,
  term,
  meaning,
  basis,
  source,
}: GlossaryTerm): [string, CompiledMeaning] {
  return [id, { term, meaning: meaning.trim(), basis, ...(source && { source }) }];
}
