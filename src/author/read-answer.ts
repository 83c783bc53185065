import { closest } from "fastest-levenshtein";
import type { FoundProblem } from "./found-problem.ts";
import type { AnswerPart } from "./markdown-parts.ts";
import { quoteText } from "./quote-text.ts";
import type { Directive } from "./read-directive.ts";
import type { NodeSpans } from "./read-tree.ts";
import type { Span } from "./span.ts";

/** The directives of an answer and the attributes each may have. */
const known: Record<string, string[]> = {
  evidence: ["ids"],
  consensus: ["body", "year", "link"],
  "not-known": [],
  draft: [],
  chance: ["from", "arm", "against"],
};

/** From what is least agreed to what is best shown: the first one present is the basis. */
const bases = ["draft", "not-known", "consensus", "evidence"];

/** One answer in the shape of the schema, its spans under `pointer`, and what could not be read. */
export interface ReadAnswer {
  value: Record<string, unknown>;
  spans: Map<string, NodeSpans>;
  problems: FoundProblem[];
}

/** Reads what stands under one `###` heading into the answer its YAML form would give. */
export function readAnswer(part: AnswerPart, text: string, pointer: string): ReadAnswer {
  const value: Record<string, unknown> = {};
  const spans = new Map<string, NodeSpans>([
    [pointer, { key: part.heading.span, value: part.heading.span }],
  ]);
  const problems: FoundProblem[] = [];
  const directives = new Map<string, Directive>();

  addProse("text", part.text, part.heading.span);
  if (part.more) addProse("more", part.more.spans, part.more.opening);
  for (const directive of part.directives) accept(directive);
  addBasis();
  addEvidence(directives.get("evidence"));
  addGroup("consensus", directives.get("consensus"));
  addGroup("chance", directives.get("chance"));
  return { value, spans, problems };

  function report(message: string, span: Span, suggestion?: string): void {
    const problem: FoundProblem = { rule: "markdown-structure", message, span };
    problems.push(suggestion === undefined ? problem : { ...problem, suggestion });
  }

  function addProse(name: "text" | "more", stretches: Span[], key: Span): void {
    const first = stretches[0];
    const last = stretches.at(-1);
    if (!first || !last) {
      if (name === "more")
        report('There is nothing in this ":::more". Write the longer text, or take it out.', key);
      return;
    }
    // A directive between two stretches ends a paragraph.
    value[name] = stretches
      .map(({ start, end }) => text.slice(start, end).replaceAll("\r\n", "\n"))
      .join("\n\n");
    spans.set(`${pointer}/${name}`, {
      key,
      value: { start: first.start, end: last.end },
      words: { spans: stretches },
    });
  }

  function accept(directive: Directive): void {
    const allowed = Object.hasOwn(known, directive.name) ? known[directive.name] : undefined;
    if (!allowed) {
      const near = closest(directive.name.slice(0, 40), Object.keys(known));
      report(
        `There is no directive ::${directive.name}. Did you mean ::${near}?`,
        directive.span,
        `::${near}`,
      );
      return;
    }
    if (directives.has(directive.name)) {
      report(
        `::${directive.name} stands twice in this answer. Put everything in one.`,
        directive.span,
      );
      return;
    }
    for (const [name, { key }] of directive.attributes) {
      if (allowed.includes(name)) continue;
      const expected = allowed.length > 0 ? `It knows ${allowed.join(", ")}.` : "It stands alone.";
      report(`::${directive.name} has no ${quoteText(name)}. ${expected}`, key);
      return;
    }
    directives.set(directive.name, directive);
  }

  function addBasis(): void {
    const basis = bases.find((name) => directives.has(name));
    const given = basis && directives.get(basis);
    if (!given) {
      if (part.hasFaults || problems.length > 0) return;
      report(
        `The answer for ${quoteText(part.heading.text)} does not say what it rests on. ` +
          `Add ::evidence{ids="…"}, ::consensus{body="…" year=… link=…}, ::not-known or ::draft below it.`,
        part.heading.span,
      );
      return;
    }
    if (basis === "draft" && directives.has("not-known")) {
      report("An answer is either ::draft or ::not-known. Keep one.", given.span);
    }
    value["basis"] = basis;
    spans.set(`${pointer}/basis`, { key: given.span, value: given.span });
  }

  function addEvidence(directive: Directive | undefined): void {
    if (!directive) return;
    const ids = directive.attributes.get("ids");
    const found = ids ? [...ids.value.matchAll(/[^\s,]+/g)] : [];
    if (!ids || found.length === 0) {
      report(
        `::evidence names no entry. Write the ids from the evidence register: ::evidence{ids="lm-001 lm-002"}.`,
        directive.span,
      );
      return;
    }
    value["evidence"] = found.map(([id]) => id);
    spans.set(`${pointer}/evidence`, { key: directive.span, value: ids.span });
    for (const [at, { index, 0: id }] of found.entries()) {
      const start = ids.span.start + index;
      spans.set(`${pointer}/evidence/${at}`, { value: { start, end: start + id.length } });
    }
  }

  function addGroup(name: "consensus" | "chance", directive: Directive | undefined): void {
    if (!directive) return;
    const group: Record<string, unknown> = {};
    for (const [key, found] of directive.attributes) {
      group[key] =
        key === "year" && /^\d{1,9}$/.test(found.value) ? Number(found.value) : found.value;
      spans.set(`${pointer}/${name}/${key}`, { key: found.key, value: found.span });
    }
    value[name] = group;
    spans.set(`${pointer}/${name}`, { key: directive.span, value: directive.span });
  }
}
