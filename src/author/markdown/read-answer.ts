import { closest } from "fastest-levenshtein";
import type { Span } from "../place/span.ts";
import type { FoundProblem } from "../problem/found-problem.ts";
import { quoteText } from "../problem/quote-text.ts";
import type { NodeSpans } from "../tree/read-tree.ts";
import type { AnswerPart } from "./markdown-parts.ts";
import type { Directive } from "./read-directive.ts";

/** The directives of an answer and the attributes each may have. */
const known: Record<string, string[]> = {
  evidence: ["ids"],
  consensus: ["body", "year", "link"],
  "not-known": [],
  draft: [],
  chance: ["from", "arm", "against"],
  basis: ["is"],
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
  const reader = new AnswerReader(part, text, pointer);
  reader.read();
  return reader;
}

class AnswerReader implements ReadAnswer {
  readonly value: Record<string, unknown> = {};
  readonly spans = new Map<string, NodeSpans>();
  readonly problems: FoundProblem[] = [];
  readonly #part: AnswerPart;
  readonly #text: string;
  readonly #pointer: string;
  readonly #directives = new Map<string, Directive>();

  constructor(part: AnswerPart, text: string, pointer: string) {
    this.#part = part;
    this.#text = text;
    this.#pointer = pointer;
  }

  read(): void {
    const { heading, text, more, directives } = this.#part;
    this.spans.set(this.#pointer, { key: heading.span, value: heading.span });
    this.#addProse("text", text, heading.span);
    if (more) this.#addProse("more", more.spans, more.opening);
    for (const directive of directives) this.#accept(directive);
    this.#addBasis();
    this.#addEvidence();
    this.#addGroup("consensus");
    this.#addGroup("chance");
  }

  #addProse(name: "text" | "more", stretches: Span[], key: Span): void {
    const first = stretches[0];
    const last = stretches.at(-1);
    if (!first || !last) {
      if (name === "more") {
        const message =
          'There is nothing in this ":::more". Write the longer text, or take it out.';
        this.#report(message, key);
      }
      return;
    }
    // A directive between two stretches ends a paragraph.
    this.value[name] = stretches
      .map(({ start, end }) => this.#text.slice(start, end).replaceAll("\r\n", "\n"))
      .join("\n\n");
    const value = { start: first.start, end: last.end };
    this.spans.set(`${this.#pointer}/${name}`, { key, value, words: { spans: stretches } });
  }

  #accept(directive: Directive): void {
    const { name, span, attributes } = directive;
    const allowed = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!allowed) {
      const near = closest(name.slice(0, 40), Object.keys(known));
      const message = `There is no directive ::${name.slice(0, 40)}. Did you mean ::${near}?`;
      this.#report(message, span, `::${near}`);
      return;
    }
    if (this.#directives.has(name)) {
      this.#report(`::${name} stands twice in this answer. Put everything in one.`, span);
      return;
    }
    const unknown = [...attributes].find(([attribute]) => !allowed.includes(attribute));
    if (unknown) {
      const expected = allowed.length > 0 ? `It knows ${allowed.join(", ")}.` : "It stands alone.";
      this.#report(`::${name} has no ${quoteText(unknown[0])}. ${expected}`, unknown[1].key);
      return;
    }
    this.#directives.set(name, directive);
  }

  #addBasis(): void {
    if (this.#addStatedBasis()) return;
    const basis = bases.find((name) => this.#directives.has(name));
    const directive = basis && this.#directives.get(basis);
    if (!directive) {
      if (this.#part.hasFaults || this.problems.length > 0) return;
      const { text, span } = this.#part.heading;
      const message =
        `The answer for ${quoteText(text)} does not say what it rests on. ` +
        `Add ::evidence{ids="…"}, ::consensus{body="…" year=… link=…}, ::not-known or ::draft below it.`;
      this.#report(message, span);
      return;
    }
    if (basis === "draft" && this.#directives.has("not-known")) {
      this.#report("An answer is either ::draft or ::not-known. Keep one.", directive.span);
    }
    this.value["basis"] = basis;
    this.spans.set(`${this.#pointer}/basis`, { key: directive.span, value: directive.span });
  }

  /** `::basis` says what the other directives leave open, such as evidence beside what a body advises. */
  #addStatedBasis(): boolean {
    const directive = this.#directives.get("basis");
    if (!directive) return false;
    const is = directive.attributes.get("is");
    const other = ["draft", "not-known"].find((name) => this.#directives.has(name));
    if (!is) {
      this.#report("::basis does not say which. Write it as ::basis{is=evidence}.", directive.span);
    } else if (other) {
      this.#report(`::basis and ::${other} both say what this rests on. Keep one.`, directive.span);
    }
    this.value["basis"] = is?.value;
    const value = is?.span ?? directive.span;
    this.spans.set(`${this.#pointer}/basis`, { key: directive.span, value });
    return true;
  }

  #addEvidence(): void {
    const directive = this.#directives.get("evidence");
    if (!directive) return;
    const ids = directive.attributes.get("ids");
    const found = ids ? [...ids.value.matchAll(/[^\s,]+/g)] : [];
    if (!ids || found.length === 0) {
      const message = `::evidence names no entry. Write the ids from the evidence register: ::evidence{ids="lm-001 lm-002"}.`;
      this.#report(message, directive.span);
      return;
    }
    const pointer = `${this.#pointer}/evidence`;
    this.value["evidence"] = found.map(([id]) => id);
    this.spans.set(pointer, { key: directive.span, value: ids.span });
    for (const [at, { index, 0: id }] of found.entries()) {
      const start = ids.span.start + index;
      this.spans.set(`${pointer}/${at}`, { value: { start, end: start + id.length } });
    }
  }

  #addGroup(name: "consensus" | "chance"): void {
    const directive = this.#directives.get(name);
    if (!directive) return;
    const pointer = `${this.#pointer}/${name}`;
    const group: Record<string, unknown> = {};
    for (const [key, { value, key: keySpan, span }] of directive.attributes) {
      group[key] = key === "year" && /^\d{1,9}$/.test(value) ? Number(value) : value;
      this.spans.set(`${pointer}/${key}`, { key: keySpan, value: span });
    }
    this.value[name] = group;
    this.spans.set(pointer, { key: directive.span, value: directive.span });
  }

  #report(message: string, span: Span, suggestion?: string): void {
    const problem: FoundProblem = { rule: "markdown-structure", message, span };
    this.problems.push(suggestion === undefined ? problem : { ...problem, suggestion });
  }
}
