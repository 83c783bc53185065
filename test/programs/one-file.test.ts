import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeOneFile } from "../../src/programs/one-file/index.ts";
import { createSampleGrid } from "../compiled/sample-grid.ts";
import { sampleFiles } from "../compile/sample-files.ts";
import { makeFolder } from "./make-folder.ts";
import { runCli } from "./run-cli.ts";

const grid = createSampleGrid();
const welsh = { ...grid, language: "cy", title: "Teitl </script><b>" };
const options = { script: "globalThis.a = '</script>';", today: "2026-11-22" };

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

test("its policy names each script and style in it by what it says, and nothing else", async () => {
  const html = await writeOneFile([{ name: "a.json", grid }], { ...options, words: ["a();"] });
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
  const scripts = [...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(
    ([, text]) => text!,
  );
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text!);
  expect(scripts).toEqual(["a();", "globalThis.a = '\\u003c/script>';"]);
  // Of the page, and of the grid drawn ahead of its script.
  expect(new Set(styles).size).toBe(1);
  expect(styles).toHaveLength(2);
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(" ")}`,
    `style-src ${hash(styles[0]!)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
  ]);
});

test("it names no file to fetch, and holds the grid whole before a script runs", async () => {
  const html = await writeOneFile([{ name: "a.json", grid }], options);
  expect(html).not.toMatch(/<link\b|<img\b|<script[^>]* src=|@import|url\(/);
  expect(html).toContain('<template shadowrootmode="open"><style>');
  for (const { name } of grid.options) expect(html).toContain(name);
  const data = /<script type="application\/json" data-file="a\.json">(.*?)<\/script>/.exec(
    html,
  )?.[1];
  expect(JSON.parse(data ?? "")).toEqual(grid);
});

test("it offers the words there are, each by its own name, and one alone is no choice", async () => {
  const one = await writeOneFile([{ name: "a.json", grid }], options);
  expect(one).not.toContain("<nav");
  const html = await writeOneFile(
    [
      { name: "a.json", grid },
      { name: "a.cy.json", grid: welsh },
      { name: "a.easy-read.json", grid: { ...grid, edition: "easy-read" } },
    ],
    options,
  );
  const buttons = [
    ...html.matchAll(/<button type="button" class="button" ([^>]*data-src[^>]*)>([^<]*)</g),
  ];
  expect(buttons.map(([, , name]) => name)).toEqual(["English", "Cymraeg", "English, Easy read"]);
  expect(buttons.map(([, given]) => /aria-pressed="(\w+)"/.exec(given!)?.[1])).toEqual([
    "true",
    "false",
    "false",
  ]);
  expect(html).not.toContain("</script><b>");
});

const wrong: [name: string, argv: string[], said: string][] = [
  ["no file", ["grids"], "--out is missing: name the file to write, such as grid.html."],
  ["no grid", ["--out", "a.html"], "Name one grid: a page is made of one."],
  ["two grids", ["a", "b", "--out", "a.html"], "Name one grid: a page is made of one."],
  [
    "words that are not there",
    ["grids", "--out", "a.html", "--lang", "cy"],
    "The grid is not there in cy: translate makes a file for it.",
  ],
  [
    "a way out that leads nowhere",
    ["grids", "--out", "a.html", "--exit-url", "/weather"],
    '--exit-url is "/weather", expected an http or https address.',
  ],
];

test.each(wrong)("%s is said", async (_, argv, said) => {
  const folder = await makeFolder(sampleFiles);
  const { code, stderr } = await runCli(["page", ...argv], folder);
  expect([code, stderr]).toEqual([2, `${said}\nSee ithrive-grids page --help.\n`]);
  expect(await readdir(folder)).toEqual(["grids"]);
});

test("the command writes one file of a grid, from its source and from what was built of it", async () => {
  const folder = await makeFolder(sampleFiles);
  const written = {
    code: 0,
    stdout: "Feeling low: what can I try? written to out/a.html.\n",
    stderr: "",
  };
  expect(await runCli(["page", "grids/try-first", "--out", "out/a.html"], folder)).toEqual(written);
  await runCli(["build", "--out", "built", "--no-pages"], folder);
  const argv = ["page", "built/try-first.json", "--out", "out/b.html"];
  expect((await runCli(argv, folder)).code).toBe(0);
  const [a, b] = await Promise.all(
    ["a", "b"].map((name) => readFile(join(folder, `out/${name}.html`), "utf8")),
  );
  expect(a).toBe(b);
  expect(await readdir(join(folder, "out"))).toEqual(["a.html", "b.html"]);
});
