import type { Markup, MarkupElement } from "./markup.ts";

// What may stand within a line; a new line between such and text would be a space.
const inline = ["a", "strong", "summary"];

/** Writes HTML for people to read and copy: one element to a line, words together. */
export function writeMarkup(pieces: readonly Markup[]): string {
  return pieces.map((piece) => writeBlock(piece, "")).join("\n");
}

function writeBlock(piece: Markup, indent: string): string {
  if (typeof piece === "string") return indent + escapeText(piece);
  const isLine = piece.children.every(
    (child) => typeof child === "string" || inline.includes(child.tag),
  );
  if (isLine && piece.tag !== "details") return indent + writeInline(piece);
  const inner = piece.children.map((child) => writeBlock(child, `${indent}  `));
  return [indent + writeStart(piece), ...inner, `${indent}</${piece.tag}>`].join("\n");
}

function writeInline(piece: Markup): string {
  if (typeof piece === "string") return escapeText(piece);
  return `${writeStart(piece)}${piece.children.map(writeInline).join("")}</${piece.tag}>`;
}

function writeStart({ tag, attributes }: MarkupElement): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === "" ? ` ${name}` : ` ${name}="${escapeText(value).replaceAll('"', "&quot;")}"`,
  );
  return `<${tag}${written.join("")}>`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
