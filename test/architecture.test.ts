import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import packageFile from "../package.json" with { type: "json" };
import { root } from "../scripts/root.mjs";
import { checkArchitecture } from "./support/check-architecture.ts";
import { pureFolders } from "./support/pure-folders.ts";

const entries = [...Object.values(packageFile.exports), ...Object.values(packageFile.bin)]
  .filter((file) => file.startsWith("./dist/") && file.endsWith(".js"))
  .map((file) => file.replace("./dist/", "").replace(/\.js$/, ".ts"));

const door = "// In: text.\n// Out: a tree.\n// Never: a clock.\n";

function check(files: Record<string, string>): string[] {
  const sources = new Map(Object.entries(files));
  for (const file of [...sources.keys()]) {
    const [first, second] = file.split("/");
    const ownDoor = first === "programs" && !second?.endsWith(".ts");
    const index = ownDoor ? `programs/${second}/index.ts` : `${first}/index.ts`;
    if (second && !sources.has(index)) sources.set(index, door);
  }
  return checkArchitecture(sources, entries);
}

describe("the sources", () => {
  const sources = readSources();

  it("are there, with every stage of the plan", () => {
    const folders = new Set([...sources.keys()].map((file) => file.split("/")[0]));
    expect([...folders]).toEqual(
      expect.arrayContaining([
        ...pureFolders.filter((folder) => folder !== "report"),
        "element",
        "store",
        "programs",
      ]),
    );
  });

  it("keep to the import table, the doors and the bans", () => {
    expect(checkArchitecture(sources, entries)).toEqual([]);
  });
});

describe("the check", () => {
  const faults: [string, Record<string, string>, string[]][] = [
    [
      "an import against the table",
      { "author/a.ts": 'import { b } from "../check/index.ts";' },
      ["author/a.ts: imports ../check/index.ts: author may not import check"],
    ],
    [
      "a type import against the table",
      { "compile/a.ts": 'import type { B } from "../author/index.ts";' },
      ["compile/a.ts: imports ../author/index.ts: compile may not import author"],
    ],
    [
      "a type taken from an import inside a declaration",
      { "record/a.ts": 'export type A = import("../share/index.ts").B;' },
      ["record/a.ts: imports ../share/index.ts: record may not import share"],
    ],
    [
      "a re-export against the table",
      { "compiled/index.ts": `${door}export * from "../record/index.ts";` },
      ["compiled/index.ts: imports ../record/index.ts: compiled may not import record"],
    ],
    [
      "a dynamic import against the table",
      { "element/a.ts": 'const a = await import("../compile/index.ts");' },
      ["element/a.ts: imports ../compile/index.ts: element may not import compile"],
    ],
    [
      "an import past a door",
      { "check/rules/a.ts": 'import { b } from "../../author/parse.ts";' },
      ["check/rules/a.ts: imports ../../author/parse.ts: not a door: import author/index.ts"],
    ],
    [
      "one program importing another",
      { "programs/cli/a.ts": 'import { b } from "../vite/index.ts";' },
      ["programs/cli/a.ts: imports ../vite/index.ts: programs/cli may not import programs/vite"],
    ],
    [
      "what programs share reaching into one of them",
      { "programs/a.ts": 'import { b } from "./cli/index.ts";', "programs/index.ts": door },
      ["programs/a.ts: imports ./cli/index.ts: programs may not import programs/cli"],
    ],
    [
      "a stage reaching a program",
      { "element/a.ts": 'import { b } from "../programs/tablet/index.ts";' },
      ["element/a.ts: imports ../programs/tablet/index.ts: element may not import programs/tablet"],
    ],
    [
      "what programs share knowing one of them",
      { "programs/a.ts": 'import { b } from "./cli/index.ts";' },
      ["programs/a.ts: imports ./cli/index.ts: programs may not import programs/cli"],
    ],
    [
      "a stage importing what programs share",
      { "check/a.ts": 'import { b } from "../programs/index.ts";' },
      ["check/a.ts: imports ../programs/index.ts: check may not import programs"],
    ],
    [
      "a page's index reaching what only authors need",
      { "index.ts": 'export * from "./author/index.ts";' },
      ["index.ts: imports ./author/index.ts: index may not import author"],
    ],
    [
      "an import without its ending",
      { "check/a.ts": 'import { b } from "./b";' },
      ["check/a.ts: imports ./b: write the file's ending"],
    ],
    [
      "an import from outside the sources",
      { "record/a.ts": 'import { b } from "../../scripts/b.mjs";' },
      ["record/a.ts: imports ../../scripts/b.mjs: it lies outside src/"],
    ],
    [
      "Node in a pure stage",
      { "author/a.ts": 'import { readFile } from "node:fs/promises";' },
      ["author/a.ts: imports node:fs/promises: author may not import this package"],
    ],
    [
      "a DOM library in a pure stage",
      { "compiled/a.ts": 'import { html } from "lit";' },
      ["compiled/a.ts: imports lit: compiled may not import this package"],
    ],
    [
      "clock and chance in a pure stage",
      {
        "record/a.ts":
          "export const a = [Date.now(), new Date(), Date(), Math.random(), crypto.randomUUID()];\nexport const b = globalThis.performance.now();",
      },
      [
        "record/a.ts:1: reads the clock: take the date as an argument",
        "record/a.ts:1: uses chance: take the id as an argument",
        "record/a.ts:2: reads the clock: take the date as an argument",
      ],
    ],
    [
      "type sizes of the root, inline styles and HTML strings in an element",
      {
        "element/a.ts": [
          "const a = css`p { margin: 1.5rem; padding: ${b} 2rem }`;",
          'const c = html`<p style="color: red"></p>`;',
          "const d = html`<style>p {}</style>`;",
          "const e = html`<p>${unsafeHTML(f)}</p>`;",
          "g.innerHTML = f;",
          "const h = html`<p .innerHTML=${f}></p>`;",
          "const i = html`<p class=${styleMap(f)}></p>`;",
        ].join("\n"),
      },
      [
        "element/a.ts:1: uses rem: host pages change the root size; use em",
        "element/a.ts:2: writes a style attribute: a strict policy blocks it",
        "element/a.ts:3: writes a style element: a strict policy blocks it",
        "element/a.ts:4: uses unsafeHTML: text reaches the page through templates",
        "element/a.ts:5: uses innerHTML: text reaches the page through templates",
        "element/a.ts:6: binds HTML: text reaches the page through templates",
        "element/a.ts:7: uses styleMap: a strict policy blocks it; bind a class",
      ],
    ],
    [
      "a door that does not say what it is",
      { "share/index.ts": "// In: a record.\nexport {};\n" },
      ["share/index.ts: open with three comment lines: what comes in, goes out, is never done"],
    ],
  ];

  for (const [name, files, expected] of faults) {
    it(`finds ${name}`, () => {
      expect(check(files)).toEqual(expected);
    });
  }

  it("finds a folder without a door", () => {
    expect(checkArchitecture(new Map([["words/en.ts", ""]]), entries)).toEqual([
      "words/index.ts: there is no door",
    ]);
  });

  it("passes what the plan allows", () => {
    const files = {
      "check/a.ts": 'import { parse } from "../author/index.ts";\nimport { VFile } from "vfile";',
      "record/a.ts": "export const a = (now: string) => new Date(now).getTime();",
      "element/a.ts": 'import { html } from "lit";\n// 1rem in a comment is no style\n',
      "programs/tablet/index.ts": `${door}import "../../element/define/ithrive-grid.ts";`,
      "programs/index.ts": `${door}export * from "../compile/index.ts";`,
      "programs/vite/index.ts": `${door}import { build } from "../index.ts";\nimport "node:fs";`,
      "index.ts": 'export { IthriveGrid } from "./element/index.ts";',
    };
    expect(check(files)).toEqual([]);
  });
});

function readSources(): Map<string, string> {
  const folder = join(root, "src");
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}
