import { CST, Lexer } from "yaml";
import { createLineIndex } from "../place/line-index.ts";
import type { Span } from "../place/span.ts";
import { readCommentLines } from "./read-comment-lines.ts";

/** One line of a comment. */
export interface FoundComment {
  /** What it says, without its marks. */
  words: string;
  /** The line of the file it stands on, from 1. */
  line: number;
}

/**
 * Lists every comment of a file, line by line, in order: those of the YAML, and those of the Markdown after it.
 * Empty lines of comments are left out.
 * @param yaml where in `text` the YAML stands
 * @param spans where in `text` the comments of the Markdown stand
 */
export function listComments(text: string, yaml: Span, spans: readonly Span[]): FoundComment[] {
  const lines = createLineIndex(text);
  const found: FoundComment[] = [];
  let offset = yaml.start;
  let inScalar = false;
  for (const token of new Lexer().lex(text.slice(yaml.start, yaml.end))) {
    if (token === CST.SCALAR) inScalar = true;
    else if (token !== CST.FLOW_END && token !== CST.DOCUMENT) {
      if (!inScalar && CST.tokenType(token) === "comment") {
        const words = token.replace(/^#/, "").trim();
        if (words !== "") found.push({ words, line: lines.lineOf(offset) });
      }
      offset += token.length;
      inScalar = false;
    }
  }
  for (const span of spans) {
    const first = lines.lineOf(span.start);
    for (const { words, at } of readCommentLines(text.slice(span.start, span.end))) {
      found.push({ words, line: first + at });
    }
  }
  return found;
}
