import { chmod, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findBrowsers } from "../../scripts/find-browsers.mjs";
import { findChromium } from "../../src/programs/print/index.ts";
import { sampleFiles } from "../compile/sample-files.ts";
import { makeFolder } from "./make-folder.ts";
import { runCli } from "./run-cli.ts";

const env = { CHROMIUM: process.execPath };

const wrong: [name: string, argv: string[], said: string][] = [
  ["no folder", [], "--out is missing: name the folder to write to."],
  [
    "an edition there is none of",
    ["--out", "out", "--edition", "poster"],
    '--edition is "poster", expected sheet, large-print, easy-read or take-home.',
  ],
  [
    "a paper there is none of",
    ["--out", "out", "--paper", "a3"],
    '--paper is "a3", expected a4 or letter.',
  ],
  [
    "a take-home sheet of nothing",
    ["--out", "out", "--edition", "take-home"],
    "--edition take-home needs --record: it says what a family decided.",
  ],
  [
    "easy words where there are none",
    ["--out", "out", "--edition", "easy-read"],
    "There is no grid in easy words among the one given: name another, or ask for other words.",
  ],
  [
    "a language the grid is not there in",
    ["--out", "out", "--lang", "cy"],
    "There is no grid in cy among the one given: name another, or ask for other words.",
  ],
];

test.each(wrong)("%s is said, and how to go on", async (_, argv, said) => {
  const folder = await makeFolder(sampleFiles);
  const { code, stdout, stderr } = await runCli(["print", ...argv], folder, { env });
  expect([code, stdout, stderr]).toEqual([2, "", `${said}\nSee ithrive-grids print --help.\n`]);
});

test("a record that is none is refused with its place", async () => {
  const folder = await makeFolder({ ...sampleFiles, "talk.json": '{ "format": 2 }' });
  const argv = ["print", "--out", "out", "--record", "talk.json"];
  const { code, stderr } = await runCli(argv, folder, { env });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Cannot read the record talk\.json: /);
});

test("without a browser it says how to name one", async () => {
  const folder = await makeFolder(sampleFiles);
  const run = (argv: string[], env: Record<string, string>) =>
    runCli(["print", "--out", "out", ...argv], folder, { env });
  expect(await run([], { CHROMIUM: "/nowhere/chromium" })).toEqual({
    code: 2,
    stdout: "",
    stderr:
      "Cannot print: /nowhere/chromium is not a program; name one with --browser or the variable CHROMIUM.\n",
  });
  const named = join(folder, "none");
  expect((await run(["--browser", "none"], env)).stderr).toContain(
    "Cannot print: none is not a program",
  );
  expect(await readFile(named, "utf8").catch(() => "absent")).toBe("absent");
});

test("a grid with errors is not printed, and its errors are told", async () => {
  const folder = await makeFolder({ ...sampleFiles, "grids/try-first/grid.yaml": "format: [" });
  const { code, stderr } = await runCli(["print", "--out", "out"], folder, {
    env: { CHROMIUM: "/nowhere" },
  });
  expect([code, stderr.startsWith("Cannot print")]).toEqual([2, true]);
});

test("a browser is found where its variable says, else on the path", async () => {
  const folder = await makeFolder({
    "bin/chromium": "#!/bin/sh\n",
    "other/browser": "#!/bin/sh\n",
  });
  const program = join(folder, "bin/chromium");
  const named = join(folder, "other/browser");
  // Not a program until it may be run.
  const path = { PATH: join(folder, "bin") };
  expect(findChromium({ CHROMIUM: named })).toBeUndefined();
  await chmod(program, 0o755);
  await chmod(named, 0o755);
  expect(findChromium(path)).toBe(program);
  expect(findChromium({ ...path, CHROMIUM: named })).toBe(named);
});

test("on this computer it finds the browser that the tests find", () => {
  expect(findChromium(process.env)).toBe(findBrowsers().chromium);
});
