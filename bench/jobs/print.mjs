// J4: A4 landscape, by the browser's own Print: how many pages, and how many of the words are on them.

import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openPage } from "../browser/open-page.mjs";

/** @returns {Promise<{ pages: number, kept: number }>} `kept` is the share of the grid's words, each counted as often as it stands there */
export async function measurePrint({ browser, url, fixture, expected, words, out }, { id }) {
  const { page, close } = await openPage(browser, `${url}${fixture}/${id}/`, { expected });
  const folder = join(out, "print");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${id}.pdf`);
  await page.pdf({ path, format: "A4", landscape: true });
  await close();
  const info = execFileSync("pdfinfo", [path], { encoding: "utf8" });
  const text = execFileSync("pdftotext", [path, "-"], { encoding: "utf8" });
  return { pages: Number(/^Pages:\s+(\d+)/m.exec(info)[1]), kept: shareKept(words, text) };
}

function shareKept(words, text) {
  const printed = countWords(text);
  const wanted = countWords(words);
  let all = 0;
  let kept = 0;
  for (const [word, count] of wanted) {
    all += count;
    kept += Math.min(count, printed.get(word) ?? 0);
  }
  return kept / all;
}

function countWords(text) {
  const counts = new Map();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
