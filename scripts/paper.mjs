// `npm run paper`: prints every grid that is shipped, blank and filled, in every language and edition, as PDF files and as
// pictures, for people to look at.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fillRecord } from "./fill-record.mjs";
import { ensureBuild, findBrowsers } from "./setup.mjs";
import { root } from "./root.mjs";

const editions = ["sheet", "large-print", "take-home"];
const out = join(root, "build/paper");

ensureBuild();
const { chromium } = findBrowsers();
if (!chromium) {
  console.error("Printing needs Chromium: install it, or set CHROMIUM to its program.");
  process.exit(1);
}
const { drawPdf, namePrint, openPrinter } = await import("../dist/programs/print/index.js");
const { readLibraryIndex } = await import("../dist/compiled/index.js");
const stage = await import("../dist/record/index.js");

const today = new Date().toISOString().slice(0, 10);
const grids = readLibraryIndex(readJson("dist/grids/index.json")).grids.map(({ href }) =>
  readJson(`dist/grids/${href}`),
);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const printer = await openPrinter({ program: chromium, root });
let pages = 0;
for (const grid of grids) {
  const record = fillRecord(grid, stage);
  for (const edition of editions) {
    await print({ grid, edition, record }, `${namePrint(grid, edition)}.filled`);
    // What a family takes home says what they decided: there is none of nothing.
    if (edition !== "take-home") await print({ grid, edition }, namePrint(grid, edition));
  }
}
await printer.close();
console.log(`${pages} pages are in build/paper, as PDF files and as pictures.`);

async function print(settings, name) {
  const pdf = await printer.print({ paper: "a4", today, ...settings });
  writeFileSync(join(out, `${name}.pdf`), pdf);
  const pictures = await drawPdf(pdf);
  for (const [index, picture] of pictures.entries()) {
    const number = pictures.length === 1 ? "" : `.${index + 1}`;
    writeFileSync(join(out, `${name}${number}.png`), picture);
  }
  pages += pictures.length;
  console.log(`${name}: ${pictures.length === 1 ? "1 page" : `${pictures.length} pages`}`);
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}
