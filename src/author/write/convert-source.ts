import { parseDocument, type Document } from "yaml";
import { findFrontMatter } from "../markdown/find-front-matter.ts";
import { splitMarkdown } from "../markdown/split-markdown.ts";
import type { SourceProblem } from "../problem/source-problem.ts";
import { readSource } from "../read-source.ts";
import type { Source } from "../source.ts";
import { findDifference } from "./find-difference.ts";
import { findUnsayable } from "./find-unsayable.ts";
import { listComments, type FoundComment } from "./list-comments.ts";
import { writeMarkdown } from "./write-markdown.ts";
import { writeYaml } from "./write-yaml.ts";

/** One grid in its other form. */
export interface Converted {
  /** The form it is in now. */
  form: Source["form"];
  /** The whole file; undefined when something in it cannot be said in that form. */
  text: string | undefined;
  /** What cannot be said, each with its place in the file that was given. Empty where there is a text. */
  problems: SourceProblem[];
  /** The comments that have no place in the text, each with the line (from 1) it stood on. */
  lost: FoundComment[];
}

/**
 * Turns a grid from YAML into Markdown, or from Markdown into YAML: the same tree, with its comments.
 * Comments that stand in answers become `<!-- … -->` in Markdown and `#` in YAML; the others stay as they are.
 * What comes out has been read again and compared, so a text is never another grid.
 * A file that cannot be read comes back with its own problems.
 */
export function convertSource(source: Source): Converted {
  const form = source.form === "yaml" ? "markdown" : "yaml";
  const refused = source.problems.length > 0 ? source.problems : findUnsayable(source);
  if (refused.length > 0 || source.value === undefined) {
    return { form, text: undefined, problems: refused, lost: [] };
  }
  const given = source.text.replace(/\r\n?/g, "\n");
  const text = source.form === "yaml" ? toMarkdown(source, given) : toYaml(source, given);
  const problems = compare(source, text);
  if (problems.length > 0) return { form, text: undefined, problems, lost: [] };
  return { form, text, problems, lost: listLost(given, text, source.form) };
}

function toMarkdown({ value }: Source, text: string): string {
  return writeMarkdown(readDocument(text), value);
}

function toYaml({ value }: Source, text: string): string {
  const { parts } = splitMarkdown(text);
  const front = text.slice(parts.front?.start, parts.front?.end);
  return writeYaml(readDocument(front), value, parts, text);
}

/** The YAML with its comments, blank lines and quotes: read already, so that it is known to be harmless. */
function readDocument(text: string): Document {
  const document = parseDocument(text, { uniqueKeys: false, merge: false, version: "1.2" });
  // A line of three hyphens would end the front matter of a Markdown file.
  if (document.directives) document.directives.docStart = null;
  return document;
}

function compare(source: Source, text: string): SourceProblem[] {
  const ending = source.form === "yaml" ? ".md" : ".yaml";
  const path = source.path.replace(/\.[a-z]+$/i, "") + ending;
  const other = readSource({ path, text });
  const difference = findDifference(source.value, other.value);
  if (other.problems.length === 0 && difference === undefined) return [];
  const name = source.form === "yaml" ? "Markdown" : "YAML";
  return [
    {
      rule: source.form === "yaml" ? "yaml-syntax" : "markdown-structure",
      message:
        `This cannot be said in the ${name} form as it stands. Write it in plain words, ` +
        `without signs at the start of a line and without invisible characters.`,
      place: source.placeOf(difference ?? []),
    },
  ];
}

function listLost(given: string, text: string, form: Source["form"]): FoundComment[] {
  const kept = new Map<string, number>();
  for (const { words } of listAll(text, form === "yaml" ? "markdown" : "yaml")) {
    kept.set(words, (kept.get(words) ?? 0) + 1);
  }
  return listAll(given, form).filter(({ words }) => {
    const left = kept.get(words) ?? 0;
    kept.set(words, left - 1);
    return left <= 0;
  });
}

function listAll(text: string, form: Source["form"]): FoundComment[] {
  if (form === "yaml") return listComments(text, { start: 0, end: text.length }, []);
  const { front } = findFrontMatter(text, []);
  return front ? listComments(text, front, splitMarkdown(text).parts.comments) : [];
}
