import { noChange, nothing, type TemplateResult } from "lit";
import { PartType } from "lit/directive.js";
import { getDirectiveClass, isTemplateResult } from "lit/directive-helpers.js";
import { escapeHtml } from "./escape-html.ts";
import type { MarkupElement, MarkupNode } from "./markup-node.ts";

/** Stands where a value goes; no template holds it. */
const hole = "\0";

const tokens =
  /<!--[\s\S]*?-->|<\/(?<closed>[a-z][\w-]*)\s*>|<(?<opened>[a-z][\w-]*)(?<given>(?:[^"'>]|"[^"]*"|'[^']*')*)>|(?<text>[^<]+)/gi;
const attributes =
  /(?<name>[.?@]?[\w:-]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>\0|[^\s"'>\0]+)))?/g;
const leaves = new Set(["br", "hr", "img", "input", "link", "meta"]);

/**
 * What a Lit template would draw, as a tree, without a document. Listeners and properties are left
 * out, but for `checked`: they are a script's. A template must close what it opens, as ours do.
 *
 * @param value a template, text, number, or a list of those
 * @throws {TypeError} for a directive, and for a template that closes another element than it opened
 */
export function readTemplate(value: unknown): MarkupNode[] {
  const root: MarkupElement = { tag: "", attributes: new Map(), children: [] };
  addValue(root, value);
  return root.children;
}

function addValue(parent: MarkupElement, value: unknown): void {
  if (value === nothing || value === noChange || value === null || value === undefined) return;
  if (isTemplateResult(value)) return addTemplate(parent, value as TemplateResult);
  const Directive = getDirectiveClass(value);
  if (Directive) {
    const { values } = value as { values: unknown[] };
    const directive = new Directive({ type: PartType.CHILD });
    return addValue(parent, directive.render(...values));
  }
  if (typeof value === "string" || typeof value === "number") {
    parent.children.push(escapeHtml(String(value)));
  } else if (typeof value === "object" && Symbol.iterator in value) {
    for (const each of value as Iterable<unknown>) addValue(parent, each);
  } else {
    throw new TypeError(
      `A template holds ${describe(value)}: only templates, text and lists can be drawn.`,
    );
  }
}

function addTemplate(parent: MarkupElement, { strings, values }: TemplateResult): void {
  const source = strings.join(hole);
  const left = values[Symbol.iterator]();
  const take = () => left.next().value as unknown;
  const open = [parent];
  for (const { 0: whole, groups = {} } of source.matchAll(tokens)) {
    const inside = open.at(-1) ?? parent;
    if (groups["text"] !== undefined) addText(inside, groups["text"], take);
    else if (groups["opened"] !== undefined) {
      const given = groups["given"] ?? "";
      const element = openElement(groups["opened"], given, take);
      inside.children.push(element);
      if (!leaves.has(element.tag) && !given.trimEnd().endsWith("/")) open.push(element);
    } else if (groups["closed"] !== undefined) {
      const { tag } = open.length > 1 ? (open.pop() ?? parent) : parent;
      if (tag !== groups["closed"]) throw new TypeError(`${whole} closes <${tag}>: ${source}`);
    } else for (const _ of whole.matchAll(/\0/g)) take();
  }
  if (open.length > 1) throw new TypeError(`<${open.at(-1)?.tag}> is never closed: ${source}`);
}

// In markup a line break and what indents the next line are one space.
function addText(parent: MarkupElement, text: string, take: () => unknown): void {
  for (const [index, piece] of text.split(hole).entries()) {
    if (index > 0) addValue(parent, take());
    if (piece !== "") parent.children.push(piece.replace(/\s+/g, " "));
  }
}

function openElement(tag: string, given: string, take: () => unknown): MarkupElement {
  const element: MarkupElement = { tag, attributes: new Map(), children: [] };
  for (const { groups = {} } of given.matchAll(attributes)) {
    const name = groups["name"] ?? "";
    const raw = groups["double"] ?? groups["single"] ?? groups["bare"] ?? "";
    const values = Array.from(raw.matchAll(/\0/g), take);
    // The one property that markup says too.
    if (name.startsWith("?") || name === ".checked") {
      if (values[0]) element.attributes.set(name.slice(1), "");
    } else if (!/^[.@]/.test(name) && !values.includes(nothing)) {
      const next = values[Symbol.iterator]();
      const value = raw.replace(/\0/g, () => escapeHtml(String(next.next().value ?? "")));
      element.attributes.set(name, value);
    }
  }
  return element;
}

function describe(value: unknown): string {
  return typeof value === "object" ? "a directive or an object" : `a ${typeof value}`;
}
