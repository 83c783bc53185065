import type { LibraryIndex } from "./library-index.ts";
import { readFormat } from "./read-format.ts";
import { flag, list, matching, object, text } from "./shape.ts";
import { status } from "./status.ts";

/**
 * Takes what was fetched as a library index.
 *
 * @throws {CompiledGridError} `unknown-format` for a format other than 1; `malformed`, naming the
 *   place, for anything else that is not a library index
 */
export function readLibraryIndex(value: unknown): LibraryIndex {
  readFormat(value, "library");
  indexShape(value, "");
  return value as LibraryIndex;
}

// Only a path below the index: a library may not send its readers to another host.
const path = matching(/^[\w-][\w./-]*$/, "a path beside the index");

const indexShape = object({
  grids: list(
    object({
      id: text,
      version: text,
      status,
      language: text,
      "translation?": object({ reviewed: flag }),
      title: text,
      need: text,
      summary: text,
      question: text,
      setting: text,
      audience: object({ for: text, with: list(text), ages: text }),
      useWith: text,
      groupings: list(text),
      options: list(text),
      reviewBy: text,
      digest: text,
      href: path,
      "withdrawn?": object({ on: text, why: text, "replacedBy?": text }),
    }),
  ),
  withdrawn: list(text),
});
