import type { Span } from "../place/span.ts";
import type { Directive } from "./read-directive.ts";

/** A heading of a Markdown grid: its words, and where they stand. */
export interface Heading {
  text: string;
  span: Span;
}

/** What stands under one `###` heading. */
export interface AnswerPart {
  heading: Heading;
  /** The stretches of prose that together are `text`. */
  text: Span[];
  /** The inside of `:::more`, and the place of its opening line. */
  more?: { spans: Span[]; opening: Span };
  directives: Directive[];
  /** True when a line of it could not be read, so that something else may seem to be missing. */
  hasFaults?: boolean;
}

/** What stands under one `##` heading. */
export interface QuestionPart {
  heading: Heading;
  answers: AnswerPart[];
}

/** A Markdown grid, taken apart along its headings. */
export interface MarkdownParts {
  /** The YAML between the two lines of three hyphens; undefined when there is none. */
  front: Span | undefined;
  questions: QuestionPart[];
  /** The comments on lines of their own (`<!-- … -->`), in the order of the file. No part of any answer. */
  comments: Span[];
}
