import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import packageFile from "../package.json" with { type: "json" };
import { root } from "../scripts/root.mjs";

const megabyte = 1_000_000;
const modules = Object.entries(packageFile.exports)
  .filter(([name, target]) => target.endsWith(".js") && !name.includes("*"))
  .map(([name]) => join(packageFile.name, name));
// Registering an element needs a document; everything else can be imported anywhere.
const anywhere = modules.filter((name) => !name.endsWith("/define"));

let project = "";
let packed: string[] = [];

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "ithrive-package-"));
  const [pack] = JSON.parse(
    run(root, "npm", "pack", "--json", "--ignore-scripts", "--pack-destination", project),
  ) as { filename: string; files: { path: string }[] }[];
  packed = pack.files.map(({ path }) => path);
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({ name: "empty-project", private: true, type: "module" }),
  );
  const quietly = ["--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"];
  run(project, "npm", "install", join(project, pack.filename), ...quietly);
}, 240_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe("the package", () => {
  it("holds the build and the schemas, and no source, test or note of the build", () => {
    const top = new Set(packed.map((path) => path.split("/")[0]));
    expect([...top].sort()).toEqual(["LICENSE", "README.md", "dist", "package.json", "schemas"]);
    expect(
      packed.filter((path) => /\.tsbuildinfo$|(?<!\.d)\.ts$|\.test\.|\.map$/.test(path)),
    ).toEqual([]);
  });

  it("has a file for everything exports, bin and customElements name", () => {
    const named = [
      ...Object.values(packageFile.exports),
      ...Object.values(packageFile.bin),
      packageFile.customElements,
    ].map((target) => target.replace(/^\.\//, ""));
    const missing = named.filter((target) => {
      const [before = "", after] = target.split("*");
      return after === undefined
        ? !packed.includes(target)
        : !packed.some((path) => path.startsWith(before) && path.endsWith(after));
    });
    expect(missing).toEqual([]);
  });

  it("describes its elements by modules it holds", () => {
    const manifest = readInstalled("dist/custom-elements.json") as { modules: { path: string }[] };
    const paths = manifest.modules.map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !packed.includes(path))).toEqual([]);
    expect(listTags(manifest)).toEqual([
      "ithrive-grid",
      "ithrive-help",
      "ithrive-library",
      "ithrive-record",
      "ithrive-session",
    ]);
  });

  it("brings at most 15 MB of dependencies", () => {
    const folder = join(project, "node_modules");
    const own = measure(join(folder, packageFile.name));
    expect(own).toBeGreaterThan(0);
    expect(measure(folder) - own).toBeGreaterThan(megabyte);
    expect(measure(folder) - own).toBeLessThanOrEqual(15 * megabyte);
  });
});

describe("installed in an empty project", () => {
  it("can be imported in Node, every module that needs no document", () => {
    const code = `
      const empty = [];
      for (const name of ${JSON.stringify(anywhere)}) {
        if (Object.keys(await import(name)).length === 0) empty.push(name);
      }
      console.log(JSON.stringify(empty));`;
    expect(run(project, process.execPath, "--input-type=module", "--eval", code).trim()).toBe("[]");
  });

  it("speaks Welsh once its words are imported", () => {
    const code = `
      import "ithrive-grids/words/cy";
      import { getReadingWords } from "ithrive-grids/words";
      console.log(getReadingWords("cy-GB").common.close, getReadingWords("fr").common.close);`;
    const said = run(project, process.execPath, "--input-type=module", "--eval", code);
    expect(said.trim()).toBe("Cau Close");
  });

  it("checks a grid with its command", () => {
    cpSync(join(root, "grids"), join(project, "grids"), { recursive: true });
    expect(() =>
      run(project, "npx", "--no-install", "ithrive-grids", "check", "grids"),
    ).not.toThrow();
    writeFileSync(join(project, "broken.yaml"), "format: [\n");
    const findings = runAndFail(
      project,
      "npx",
      "--no-install",
      "ithrive-grids",
      "check",
      "broken.yaml",
    );
    expect(findings.status).toBe(1);
    expect(findings.output).toContain("broken.yaml");
  });

  it("says what printing needs, where that was not installed with it", () => {
    cpSync(join(root, "grids"), join(project, "grids"), { recursive: true });
    const { status, output } = runAndFail(
      project,
      "npx",
      "--no-install",
      "ithrive-grids",
      "print",
      "grids",
      "--out",
      "printed",
      "--browser",
      process.execPath,
    );
    expect(status).toBe(2);
    expect(output).toContain("npm install puppeteer-core pdfjs-dist");
    expect(existsSync(join(project, "printed"))).toBe(false);
  });

  it("gives TypeScript its types", () => {
    const lines = modules.map(
      (name, index) => `import * as m${index} from "${name}"; void m${index};`,
    );
    writeFileSync(join(project, "use.ts"), lines.join("\n"));
    const options = {
      module: "nodenext",
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable"],
      types: [],
      strict: true,
      noEmit: true,
    };
    writeFileSync(
      join(project, "tsconfig.json"),
      JSON.stringify({ compilerOptions: options, files: ["use.ts"] }),
    );
    // Who imports the plugin has Vite already; the package only names it as an optional peer.
    symlinkSync(join(root, "node_modules/vite"), join(project, "node_modules/vite"));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { output } = runAndFail(project, process.execPath, tsc, "--pretty", "false");
    // The declarations of other packages are theirs to mend.
    const ours = output
      .split("\n")
      .filter((line) => /^use\.ts|^node_modules\/ithrive-grids\//.test(line));
    expect(ours).toEqual([]);
  });
});

function run(cwd: string, program: string, ...args: string[]): string {
  return execFileSync(program, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 50 * megabyte,
  });
}

function runAndFail(cwd: string, program: string, ...args: string[]) {
  try {
    return { status: 0, output: run(cwd, program, ...args) };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { status, output: stdout + stderr };
  }
}

function readInstalled(file: string): unknown {
  return JSON.parse(readFileSync(join(project, "node_modules", packageFile.name, file), "utf8"));
}

function listTags(manifest: unknown): string[] {
  const tags: string[] = [];
  JSON.stringify(manifest, (key, value: unknown) => {
    if (key === "tagName" && typeof value === "string") tags.push(value);
    return value;
  });
  return [...new Set(tags)].sort();
}

function measure(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
