import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillRecord } from "../../scripts/fill-record.mjs";
import { root } from "../../scripts/root.mjs";
import { type CompiledGrid, readCompiledGrid } from "../../src/compiled/index.ts";
import {
  createPrinter,
  drawPdf,
  findFaults,
  findLeaks,
  findPrinterFiles,
  measurePrint,
  type Printer,
  type PrintSettings,
  readPdf,
} from "../../src/programs/print/index.ts";
import {
  createAsShown,
  createGridReference,
  reduceRecord,
  startRecord,
} from "../../src/record/index.ts";
import { connectBrowser } from "../support/browser.ts";
import { makeFolder } from "./make-folder.ts";
import { runCli } from "./run-cli.ts";

const stage = { createAsShown, createGridReference, reduceRecord, startRecord };
const today = "2026-11-22";
const folder = join(root, "dist/grids");
const names = readdirSync(folder).filter((name) => /^(?!index\.).*\.json$/.test(name));
const readGrid = (name: string): CompiledGrid =>
  readCompiledGrid(JSON.parse(readFileSync(join(folder, name), "utf8")));

let printer: Printer;
beforeAll(async () => {
  printer = await createPrinter(await connectBrowser(), findPrinterFiles(root));
});
afterAll(() => printer.close());

const print = async (settings: PrintSettings) => readPdf(await printer.print(settings));

test("every grid that is built is among those printed", () => {
  expect(names.length).toBeGreaterThanOrEqual(11);
});

test.each(names)("%s is one page, blank and filled, with all its words", async (name) => {
  const grid = readGrid(name);
  const settings: PrintSettings = { grid, edition: "sheet", paper: "a4", today };
  const record = fillRecord(grid, stage);
  const blank = await print(settings);
  const filled = await print({ ...settings, record });
  for (const [file, given] of [
    [blank, settings],
    [filled, { ...settings, record }],
  ] as const) {
    const { pages, lost, small } = measurePrint(file, given, name);
    expect({ pages, lost, small, faults: findFaults(file, given) }).toEqual({
      pages: 1,
      lost: [],
      small: [],
      faults: [],
    });
  }
  expect(findLeaks(filled, blank, record)).toEqual([]);
});

test.each(names)("%s is whole in large print and on what a family takes home", async (name) => {
  const grid = readGrid(name);
  const record = fillRecord(grid, stage);
  const given = { grid, record, paper: "a4", today } as const;
  for (const settings of [
    { ...given, edition: "large-print", record: undefined },
    { ...given, edition: "large-print" },
    { ...given, edition: "take-home" },
  ] as const) {
    const file = await print(settings);
    const { lost, small } = measurePrint(file, settings, name);
    const faults = findFaults(file, settings);
    expect({ edition: settings.edition, lost, small, faults }).toEqual({
      edition: settings.edition,
      lost: [],
      small: [],
      faults: [],
    });
  }
});

test("the command fails at the longest answers of a sheet that is too long, and writes it to be looked at", async () => {
  const grid = structuredClone(readGrid("feeling-low-first-steps.json"));
  const value = "Somebody listens to you. ".repeat(150).trim();
  const answer = Object.values(grid.questions[0]!.answers)[0]!;
  answer.text = [{ type: "paragraph", children: [{ type: "text", value }] }];
  const folder = await makeFolder({ "built/long.json": JSON.stringify(grid) });
  const argv = ["print", "built/long.json", "--out", "out", "--png"];
  const { code, stdout, stderr } = await runCli(argv, folder, { env: { ...process.env } });
  expect(stdout).toMatch(/^1 PDF file and \d+ pictures written to out\.\n$/);
  // In a report a sentence is broken into lines.
  expect(stderr.replace(/\s+/g, " ")).toMatch(
    /^built\/long\.json .*The sheet takes \d+ pages, expected 1: it is \d+ mm too long\. The answer of .* \(600 words\) is the longest of its row \[fits-one-page\]/,
  );
  expect(code).toBe(1);
  expect(readdirSync(join(folder, "out"))).toEqual(
    expect.arrayContaining([`${grid.id}.1.png`, `${grid.id}.2.png`, `${grid.id}.pdf`]),
  );
});

test("marks of a talk are not put on words that have changed since", async () => {
  const grid = readGrid("kind-of-help.json");
  const folder = await makeFolder({
    "built/kind-of-help.json": JSON.stringify({ ...grid, digest: "sha256-changed" }),
    "talk.json": JSON.stringify(fillRecord(grid, stage)),
  });
  const argv = ["print", "built/kind-of-help.json", "--out", "out", "--record", "talk.json"];
  const refused = await runCli(argv, folder, { env: { ...process.env } });
  expect([refused.code, refused.stdout]).toEqual([2, ""]);
  expect(refused.stderr).toContain(
    `The words of built/kind-of-help.json are not those of the talk in talk.json, so its marks cannot be put on them: print with --edition take-home`,
  );
  const home = await runCli([...argv, "--edition", "take-home"], folder, {
    env: { ...process.env },
  });
  expect([home.code, home.stderr]).toEqual([0, ""]);
});

test("what is printed is found again in a picture of the page", async () => {
  const grid = readGrid("feeling-low-first-steps.json");
  const pdf = await printer.print({ grid, edition: "sheet", paper: "letter", today });
  const [picture] = await drawPdf(pdf, 1);
  const bytes = Buffer.from(picture ?? []);
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  // 11 by 8.5 inches, at 72 points to an inch.
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([792, 612]);
});
