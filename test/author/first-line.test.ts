import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { findFileKind } from "../../src/check/index.ts";

const authored = readdirSync("grids", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(ya?ml|md)$/.test(path))
  .map((path) => join("grids", path));

test("there are files of every kind that ships", () => {
  expect(new Set(authored.map((path) => findFileKind(path))).size).toBeGreaterThan(4);
});

test.each(authored)("%s opens with the line that gives editors its schema", (path) => {
  const text = readFileSync(path, "utf8");
  const line = /^(?:---\n)?# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1];
  const schema = join(dirname(path), line ?? "");
  expect(schema).toBe(`schemas/${findFileKind(path)}.schema.json`);
  expect(existsSync(schema)).toBe(true);
});

test.each(readdirSync("schemas").filter((name) => !/^(compiled|decision)/.test(name)))(
  "%s has words for every key, so that an editor can show them",
  (name) => {
    const schema = JSON.parse(readFileSync(join("schemas", name), "utf8")) as Node;
    expect(listWordless(schema, schema, "", new Set())).toEqual([]);
  },
);

interface Node {
  description?: string;
  $ref?: string;
  $defs?: Record<string, Node>;
  properties?: Record<string, Node>;
  items?: Node;
  additionalProperties?: boolean | Node;
}

/** The keys and items for which a schema has no description of their own nor of what they point to. */
function listWordless(root: Node, node: Node, at: string, seen: Set<string>): string[] {
  const target = node.$ref && root.$defs?.[node.$ref.replace("#/$defs/", "")];
  const whole = { ...(target || {}), ...node };
  const found = whole.description ? [] : [at];
  if (node.$ref && seen.has(node.$ref)) return found;
  if (node.$ref) seen.add(node.$ref);
  const parts: [string, Node][] = Object.entries(whole.properties ?? {});
  if (whole.items) parts.push(["[]", whole.items]);
  if (typeof whole.additionalProperties === "object") {
    parts.push(["*", whole.additionalProperties]);
  }
  return [
    ...found,
    ...parts.flatMap(([key, part]) => listWordless(root, part, `${at}/${key}`, seen)),
  ];
}
