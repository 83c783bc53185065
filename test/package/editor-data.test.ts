import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";

interface Described {
  readonly name: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
}

interface VsCodeTag extends Described {
  readonly attributes: readonly (Described & {
    readonly values?: readonly Described[];
    readonly valueSet?: string;
  })[];
}

interface WebTypesElement extends Described {
  readonly attributes: readonly (Described & { readonly value: { readonly type: string } })[];
  readonly js: { readonly events: readonly Described[] };
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(root, "dist", file), "utf8"));
const manifest = read("custom-elements.json") as {
  modules: { declarations?: Declaration[] }[];
};
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const { tags } = read("editor/vscode.html-custom-data.json") as { tags: VsCodeTag[] };
const webTypes = read("editor/web-types.json") as {
  contributions: { html: { elements: WebTypesElement[] } };
};
const names = (list: readonly Described[] = []) => list.map(({ name }) => name).sort();

describe("what editors know", () => {
  it("is every element, with every attribute and event of the manifest", () => {
    const expected = elements.map(({ tagName, attributes }) => [tagName, names(attributes)]);
    expect(expected.length).toBe(5);
    expect(tags.map(({ name, attributes }) => [name, names(attributes)])).toEqual(expected);
    const known = webTypes.contributions.html.elements;
    expect(known.map(({ name, attributes }) => [name, names(attributes)])).toEqual(expected);
    expect(known.map(({ js }) => names(js.events))).toEqual(
      elements.map(({ events }) => names(events)),
    );
  });

  it("has the values of an attribute that takes only some", () => {
    const find = (tag: string, attribute: string) =>
      tags.find(({ name }) => name === tag)?.attributes.find(({ name }) => name === attribute);
    expect(names(find("ithrive-grid", "view")?.values)).toEqual(
      expect.arrayContaining(["auto", "table"]),
    );
    expect(names(find("ithrive-record", "for")?.values)).toEqual(["family", "notes"]);
    expect(find("ithrive-grid", "show-draft")?.valueSet).toBe("v");
    expect(find("ithrive-grid", "src")?.values).toBeUndefined();
  });
});

// As little of each framework as a template's types need. The examples compile against the frameworks themselves.
const anyElement =
  "interface HTMLAttributes<T> { id?: string; children?: unknown; onClick?: (event: T) => void }";
const jsx = `export namespace JSX { interface Element { made: true } interface ElementChildrenAttribute { children: unknown }
  interface IntrinsicElements { p: HTMLAttributes<HTMLElement> } interface HTMLAttributes<T> { id?: string; children?: unknown; onClick?: (event: T) => void } }`;
const stubs: Record<string, string> = {
  "react/index.d.ts": `export ${anyElement}\nexport type DetailedHTMLProps<A, T> = A & { ref?: (element: T | null) => void };\n${jsx}`,
  "react/jsx-runtime.d.ts":
    'export { JSX } from "./index.js"; export const jsx: unknown; export const jsxs: unknown;',
  "preact/index.d.ts": `export ${anyElement}\n${jsx}`,
  "preact/jsx-runtime.d.ts":
    'export { JSX } from "./index.js"; export const jsx: unknown; export const jsxs: unknown;',
  "solid-js/index.d.ts": jsx,
  "solid-js/jsx-runtime.d.ts":
    'export { JSX } from "./index.js"; export const jsx: unknown; export const jsxs: unknown;',
  "vue/index.d.ts": `export interface HTMLAttributes { id?: string; lang?: string }
    export type DefineComponent<P> = new () => { $props: P };\nexport interface GlobalComponents { none?: never }`,
  "svelte/elements/index.d.ts": `export ${anyElement}\nexport interface SvelteHTMLElements { p: HTMLAttributes<HTMLElement> }`,
};

const writeTemplate = (types: string, on: string, property: string) => `
import type {} from "${types}";
export const good = [
  <ithrive-grid src="a.json" view="table" show-draft nation="GB-WLS" id="x"
    ${on}ithrive-load={(event) => event.digest.length}><p>Title</p></ithrive-grid>,
  <ithrive-help ${property}packs={[]} />,
];
export const bad = [
  // @ts-expect-error there is no such view
  <ithrive-grid view="sideways" />,
  // @ts-expect-error its events have fields and no detail
  <ithrive-grid ${on}ithrive-load={(event) => event.detail} />,
  // @ts-expect-error a switch takes no words
  <ithrive-grid show-draft="yes" />,
  // @ts-expect-error a reader is family or notes
  <ithrive-record for="nobody" />,
  // @ts-expect-error packs are a list
  <ithrive-help ${property}packs={3} />,
];
`;

const writeProps = (types: string, get: string, on: string) => `
import type {} from "${types}";
${get}
export const good: Props<"ithrive-grid"> = { src: "a.json", view: "table", "show-draft": true, ${on}: (event) => event.digest.length };
// @ts-expect-error there is no such view
export const sideways: Props<"ithrive-grid"> = { view: "sideways" };
// @ts-expect-error its events have fields and no detail
export const detail: Props<"ithrive-grid"> = { ${on}: (event) => event.detail };
`;

describe("a template's types", () => {
  const vue =
    'import type { GlobalComponents } from "vue";\ntype Props<K extends keyof GlobalComponents> = InstanceType<NonNullable<GlobalComponents[K]>>["$props"];';
  const svelte =
    'import type { SvelteHTMLElements } from "svelte/elements";\ntype Props<K extends keyof SvelteHTMLElements> = SvelteHTMLElements[K];';
  const editor = "../../dist/editor";
  const templates: Record<string, string> = {
    "react.tsx": `/** @jsxImportSource react */${writeTemplate(`${editor}/react.d.ts`, "on", "")}`,
    "preact.tsx": `/** @jsxImportSource preact */${writeTemplate(`${editor}/preact.d.ts`, "on", "")}`,
    "solid.tsx": `/** @jsxImportSource solid-js */${writeTemplate(`${editor}/solid.d.ts`, "on:", "prop:")}`,
    "vue.ts": writeProps(`${editor}/vue.d.ts`, vue, "onIthriveLoad"),
    "svelte.ts": writeProps(`${editor}/svelte.d.ts`, svelte, '"onithrive-load"'),
  };
  let folder = "";
  let said: string[] = [];

  beforeAll(() => {
    // Inside the checkout, so that the elements' own dependencies are found.
    mkdirSync(join(root, "build"), { recursive: true });
    folder = mkdtempSync(join(root, "build/editor-types-"));
    for (const [file, text] of Object.entries({ ...stubs, ...templates })) {
      mkdirSync(join(folder, file, ".."), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const paths = Object.keys(stubs).map((file) => [
      file.replace(/(\/index)?\.d\.ts$/, ""),
      [`./${file}`],
    ]);
    const compilerOptions = {
      target: "es2022",
      module: "esnext",
      moduleResolution: "bundler",
      lib: ["es2022", "dom", "dom.iterable"],
      jsx: "react-jsx",
      paths: Object.fromEntries(paths) as Record<string, string[]>,
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
    };
    const project = { compilerOptions, files: Object.keys(templates) };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(project));
    said = compile(folder).split("\n");
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const file of Object.keys(templates)) {
    it(`refuse a wrong value, and know the fields of events: ${file}`, () => {
      // A line that should be refused and is not is an error too.
      expect(said.filter((line) => line.includes(`/${file}(`))).toEqual([]);
    });
  }

  it("compile with nothing else to say", () => {
    expect(said.filter(Boolean)).toEqual([]);
  });
});

function compile(folder: string): string {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  try {
    return execFileSync(process.execPath, [tsc, "-p", folder, "--pretty", "false"], {
      encoding: "utf8",
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
