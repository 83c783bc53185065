import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { root } from "../../scripts/root.mjs";

const folder = join(root, "dist/cdn");
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

function digest(name: string, algorithm: string, encoding: "hex" | "base64"): string {
  const hash = createHash(algorithm);
  return hash.update(readFileSync(join(folder, name))).digest(encoding);
}

describe("the files for script tags", () => {
  it("are listed in SHA256SUMS, each with its own sum, in the form sha256sum reads", () => {
    const lines = readFileSync(join(folder, "SHA256SUMS"), "utf8").trimEnd().split("\n");
    const expected = files
      .filter((name) => name !== "SHA256SUMS")
      .map((name) => `${digest(name, "sha256", "hex")}  ${name}`);
    expect([...lines].sort()).toEqual(expected.sort());
  });

  it("have an integrity in integrity.json, every script and nothing else", () => {
    const manifest = JSON.parse(readFileSync(join(folder, "integrity.json"), "utf8")) as {
      version: string;
      files: Record<string, string>;
    };
    expect(manifest.version).toBe(packageFile.version);
    const scripts = files.filter((name) => name.endsWith(".js"));
    expect(scripts).toEqual(
      expect.arrayContaining(["ithrive-grid.one-file.js", "embed-resize.js", "words/cy.js"]),
    );
    expect(manifest.files).toEqual(
      Object.fromEntries(
        scripts.map((name) => [name, `sha384-${digest(name, "sha384", "base64")}`]),
      ),
    );
  });

  it("hold one that fetches no other: its integrity is the integrity of all that runs", () => {
    const whole = readFileSync(join(folder, "ithrive-grid.one-file.js"), "utf8");
    expect(ts.preProcessFile(whole, true, true).importedFiles).toEqual([]);
    const split = readFileSync(join(folder, "ithrive-grid.js"), "utf8");
    expect(split.length < whole.length).toBe(true);
  });

  it("give a page around a frame less than 1 kB to load", () => {
    expect(gzipSync(readFileSync(join(folder, "embed-resize.js"))).length).toBeLessThan(1000);
  });
});
