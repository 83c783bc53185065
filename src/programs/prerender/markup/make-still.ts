import type { MarkupElement, MarkupNode } from "./markup-node.ts";

/** What nothing but a script can press or choose. */
const controls = new Set(["button", "input", "select", "label", "legend"]);

/**
 * Makes a drawing work without a script. A button that opens what follows it becomes the summary of a
 * `details` element; the button that leaves becomes a link; what only a script can make work is marked
 * with `data-live`, for the style sheet to keep its room and hide it.
 *
 * @param exitUrl where the way out leads
 */
export function makeStill(nodes: readonly MarkupNode[], exitUrl: string): MarkupNode[] {
  const still: MarkupNode[] = [];
  const panels = new Set<MarkupNode>();
  for (const node of nodes) {
    if (panels.has(node)) continue;
    if (typeof node === "string") {
      still.push(node);
      continue;
    }
    const panel = findPanel(node, nodes);
    if (panel) {
      panels.add(panel);
      still.push(makeDetails(node, panel, exitUrl));
    } else if (node.tag === "button" && isPart(node, "leave")) {
      still.push(makeLink(node, exitUrl));
    } else still.push(makeElement(node, exitUrl));
  }
  return still;
}

function findPanel(
  { tag, attributes }: MarkupElement,
  siblings: readonly MarkupNode[],
): MarkupElement | undefined {
  const id = attributes.get("aria-controls");
  if (tag !== "button" || id === undefined) return undefined;
  return siblings.find(
    (node): node is MarkupElement => typeof node !== "string" && node.attributes.get("id") === id,
  );
}

function makeDetails(button: MarkupElement, panel: MarkupElement, exitUrl: string): MarkupElement {
  const summary: MarkupElement = {
    tag: "summary",
    attributes: keep(button, "class", "part"),
    children: makeStill(button.children, exitUrl),
  };
  // The button's target: what was opened is known by it when the live element takes over.
  summary.attributes.set("aria-controls", panel.attributes.get("id") ?? "");
  const content = { ...panel, attributes: new Map(panel.attributes) };
  content.attributes.delete("hidden");
  content.children = makeStill(panel.children, exitUrl);
  return { tag: "details", attributes: new Map(), children: [summary, content] };
}

function makeLink(button: MarkupElement, exitUrl: string): MarkupElement {
  const attributes = keep(button, "class", "part");
  attributes.set("href", exitUrl);
  attributes.set("rel", "noreferrer");
  return { tag: "a", attributes, children: button.children };
}

function makeElement(element: MarkupElement, exitUrl: string): MarkupElement {
  if (!isForScript(element)) {
    return { ...element, children: makeStill(element.children, exitUrl) };
  }
  return { ...element, attributes: new Map([...element.attributes, ["data-live", ""]]) };
}

// A control, or what holds nothing but controls.
function isForScript({ tag, attributes, children }: MarkupElement): boolean {
  if (attributes.has("aria-controls") || attributes.get("part") === "leave") return false;
  if (controls.has(tag)) return true;
  const elements = children.filter((child) => typeof child !== "string");
  const hasText = children.some((child) => typeof child === "string" && child.trim() !== "");
  return !hasText && elements.length > 0 && elements.every(isForScript);
}

function isPart({ attributes }: MarkupElement, name: string): boolean {
  return attributes.get("part")?.split(" ").includes(name) ?? false;
}

function keep({ attributes }: MarkupElement, ...names: string[]): Map<string, string> {
  return new Map([...attributes].filter(([name]) => names.includes(name)));
}
