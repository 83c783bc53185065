import { loadPdfReader } from "../load-tools.ts";
import type { PdfTag, PrintedFile, PrintedPage, TextRun } from "./printed-file.ts";

const pointsPerMillimetre = 72 / 25.4;

type Reader = Awaited<ReturnType<typeof loadPdfReader>>;
type PdfDocument = Awaited<ReturnType<Reader["getDocument"]>["promise"]>;
type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;
type TagNode = Awaited<ReturnType<PdfPage["getStructTree"]>>;

/**
 * Reads a PDF file: words, type, pages and tags.
 *
 * @throws {FileError} when what reads it is not installed
 */
export async function readPdf(bytes: Uint8Array): Promise<PrintedFile> {
  const { getDocument, VerbosityLevel } = await loadPdfReader();
  // The reader takes the bytes it is given for its own.
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  try {
    const document = await task.promise;
    const { info } = await document.getMetadata();
    const preferences = (await document.getViewerPreferences()) as unknown;
    const outline = await document.getOutline();
    const marks = (await document.getMarkInfo()) as { Marked?: boolean } | null;
    const pages: PrintedPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await readPage(await document.getPage(number)));
    }
    return {
      title: toText(readKey(info, "Title")),
      language: toText(readKey(info, "Language")),
      isTagged: marks?.Marked === true,
      showsTitle: readKey(preferences, "DisplayDocTitle") === true,
      bookmarks: countBookmarks(outline ?? []),
      pages,
    };
  } finally {
    await task.destroy();
  }
}

interface Bookmark {
  readonly items: readonly Bookmark[];
}

function countBookmarks(items: readonly Bookmark[]): number {
  return items.reduce((sum, each) => sum + 1 + countBookmarks(each.items), 0);
}

async function readPage(page: PdfPage): Promise<PrintedPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const runs: TextRun[] = [];
  const words = new Map<string, string>();
  // What is marked inside a marked part, a ligature for example, belongs to it.
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if (!("str" in item)) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push(item.id || open.at(-1));
      continue;
    }
    const id = open.at(-1);
    if (id !== undefined) {
      words.set(id, `${words.get(id) ?? ""}${item.str}${item.hasEOL ? "\n" : ""}`);
    }
    if (item.str.trim() === "") continue;
    const [, , skew = 0, size = 0, x = 0, y = 0] = item.transform as number[];
    runs.push({
      text: item.str,
      points: Math.hypot(skew, size),
      left: (x - left) / pointsPerMillimetre,
      right: (x - left + item.width) / pointsPerMillimetre,
      bottom: (top - y) / pointsPerMillimetre,
      isTagged: id !== undefined,
    });
  }
  const tree = await page.getStructTree();
  return {
    width: (right - left) / pointsPerMillimetre,
    height: (top - bottom) / pointsPerMillimetre,
    runs,
    tags: tree ? toTag(tree, words) : undefined,
  };
}

function toTag(node: TagNode, words: ReadonlyMap<string, string>): PdfTag {
  return {
    role: node.role,
    alt: toText(readKey(node, "alt")),
    children: node.children.flatMap((child): (PdfTag | string)[] => {
      if ("role" in child) return [toTag(child, words)];
      return child.type === "content" ? [words.get(child.id) ?? ""] : [];
    }),
  };
}

function readKey(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function toText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
