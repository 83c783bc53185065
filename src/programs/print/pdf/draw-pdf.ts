import { loadPdfReader } from "../load-tools.ts";

/** What the reader draws on where there is no browser: a canvas that can be written to a file. */
interface FileCanvas {
  readonly canvas: { toBuffer(type: "image/png"): Uint8Array };
  readonly context: object;
}

/**
 * Draws the pages of a PDF file, for people to look at.
 *
 * @param scale picture points for each point of type. Default: 2, as a sharp screen shows it
 * @returns one PNG file for each page
 * @throws {FileError} when what reads it is not installed
 */
export async function drawPdf(bytes: Uint8Array, scale = 2): Promise<Uint8Array[]> {
  const { getDocument, VerbosityLevel } = await loadPdfReader();
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  try {
    const document = await task.promise;
    const factory = document.canvasFactory as { create(width: number, height: number): FileCanvas };
    const pictures: Uint8Array[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale });
      const { canvas, context } = factory.create(viewport.width, viewport.height);
      // Typed for a browser's canvas; the reader takes its own.
      const target = { canvas, canvasContext: context, viewport } as unknown;
      await page.render(target as Parameters<typeof page.render>[0]).promise;
      pictures.push(canvas.toBuffer("image/png"));
    }
    return pictures;
  } finally {
    await task.destroy();
  }
}
