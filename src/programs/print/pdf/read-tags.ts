import type { PdfTag, PrintedFile } from "./printed-file.ts";

/** The words of a tag, in reading order. */
export function readTag(tag: PdfTag): string {
  return tag.children
    .map((child) => (typeof child === "string" ? child : readTag(child)))
    .join(" ");
}

/** All that is tagged in a file, in reading order. */
export function readTags({ pages }: PrintedFile): string {
  return pages.map(({ tags }) => (tags ? readTag(tags) : "")).join(" ");
}

/** Every tag of a file, each before those inside it. */
export function listTags({ pages }: PrintedFile): PdfTag[] {
  return pages.flatMap(({ tags }) => (tags ? listInside(tags) : []));
}

/** A tag and every tag inside it. */
export function listInside(tag: PdfTag): PdfTag[] {
  return [
    tag,
    ...tag.children.flatMap((child) => (typeof child === "string" ? [] : listInside(child))),
  ];
}
