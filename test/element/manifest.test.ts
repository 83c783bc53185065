import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { root } from "../../scripts/root.mjs";
import * as door from "../../src/element/index.ts";

interface Described {
  name: string;
  description?: string;
}

interface Declaration {
  name: string;
  tagName?: string;
  description?: string;
  attributes?: Described[];
  events?: (Described & { type: { text: string } })[];
  cssParts?: Described[];
  cssProperties?: Described[];
  slots?: Described[];
  members?: (Described & { kind: string; privacy?: string; static?: boolean })[];
}

const manifest = JSON.parse(readFileSync(join(root, "dist/custom-elements.json"), "utf8")) as {
  modules: { declarations?: Declaration[] }[];
};
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName);

it("describes every element once", () => {
  expect(elements.map(({ tagName }) => tagName).sort()).toEqual([
    "ithrive-grid",
    "ithrive-help",
    "ithrive-library",
    "ithrive-record",
    "ithrive-session",
  ]);
});

for (const element of elements) {
  describe(`the manifest of ${element.tagName}`, () => {
    const source = readWithImports(`src/element/${element.tagName}.ts`);
    const ownClass = (door as unknown as Record<string, typeof door.IthriveGrid>)[element.name]!;

    it("has the attributes its class observes", () => {
      expect(names(element.attributes)).toEqual([...ownClass.observedAttributes].sort());
    });

    it("has the events that are dispatched, each with its class and type", () => {
      const made = new Set(
        [...source.matchAll(/new (Ithrive\w+Event)\(/g)].map(([, name]) => name!),
      );
      expect((element.events ?? []).map(({ type }) => type.text).sort()).toEqual([...made].sort());
      for (const { name, type } of element.events ?? []) {
        const event = (door as unknown as Record<string, { type: string }>)[type.text];
        expect(event?.type).toBe(name);
      }
    });

    it("has the parts that are in its templates", () => {
      const drawn = listParts(source);
      expect(names(element.cssParts)).toEqual(expect.arrayContaining(drawn));
      // Elements share what they fetch after what comes first, and each uses only some of it.
      const all = listParts(readWithImports(`src/element/${element.tagName}.ts`, true));
      expect(all).toEqual(expect.arrayContaining(names(element.cssParts)));
    });

    it("has the properties that its styles let a page set", () => {
      const read = [...source.matchAll(/--ithrive-[\w-]+/g)].map(([name]) => name);
      expect(new Set(read)).toEqual(new Set([...read, ...names(element.cssProperties)]));
    });

    it("describes each of them, and each public member", () => {
      const members = (element.members ?? []).filter(
        ({ kind, privacy, static: isStatic }) => kind === "field" && !privacy && !isStatic,
      );
      const described = [
        element,
        ...(element.attributes ?? []),
        ...(element.events ?? []),
        ...(element.cssParts ?? []),
        ...(element.cssProperties ?? []),
        ...(element.slots ?? []),
        ...members,
      ];
      expect(described.filter(({ description }) => !description).map(({ name }) => name)).toEqual(
        [],
      );
    });

    it("carries the release of the package", () => {
      expect(ownClass.version).toBe(packageFile.version);
    });
  });
}

function listParts(source: string): string[] {
  return [...new Set([...source.matchAll(/\bpart="([\w-]+)"/g)].map(([, name]) => name!))];
}

function names(described: readonly Described[] = []): string[] {
  return described.map(({ name }) => name).sort();
}

// The text of a module and of all it imports within the element stage, at once or also later.
function readWithImports(file: string, isLateToo = false, seen = new Set<string>()): string {
  if (seen.has(file)) return "";
  seen.add(file);
  const text = readFileSync(join(root, file), "utf8");
  const inner = [
    ...text.matchAll(/^import (?!type ).*?from "(\.[^"]+)";/gms),
    ...(isLateToo ? text.matchAll(/\bimport\("(\.[^"]+)"\)/g) : []),
  ]
    .map(([, path]) => join(dirname(file), path!))
    .filter((path) => path.startsWith("src/element/"));
  return [text, ...inner.map((path) => readWithImports(path, isLateToo, seen))].join("\n");
}
