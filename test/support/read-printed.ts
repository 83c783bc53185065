import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** One printed page. */
export interface PrintedPage {
  /** In points, rounded. */
  readonly size: readonly [width: number, height: number];
  /** Its words without any spaces: where lines break does not matter. */
  readonly words: string;
  /** The smallest type on it, in points. */
  readonly least: number;
}

/** Takes the spaces out of words, as `PrintedPage.words` has none. */
export const squeeze = (words: string): string => words.replaceAll(/\s+/g, "");

/** Reads what stands on each page of a PDF file. */
export async function readPrinted(file: Uint8Array): Promise<readonly PrintedPage[]> {
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const document = await task.promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => ("str" in item && item.str.trim() ? [item] : []));
    pages.push({
      size: [Math.round(width), Math.round(height)] as const,
      words: squeeze(runs.map(({ str }) => str).join("")),
      least: Math.min(...runs.map(({ transform }) => Math.abs(Number(transform[3])))),
    });
  }
  await task.destroy();
  return pages;
}
