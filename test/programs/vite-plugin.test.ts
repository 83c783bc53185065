import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, createServer, type InlineConfig } from "vite";
import { expect, onTestFinished, test, vi } from "vitest";
import { readCompiledGrid } from "../../src/compiled/index.ts";
import { ithriveGrids, type IthriveGridsOptions } from "../../src/programs/vite/index.ts";
import { sampleFiles } from "../compile/sample-files.ts";
import { makeFolder, writeInto } from "./make-folder.ts";

// Starting servers and processes is slow on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000 });

const gridPath = "grids/try-first/grid.yaml";
const grid = sampleFiles[gridPath] ?? "";
const page = { "index.html": "<!doctype html><title>Site</title>" };

function configure(root: string, options: IthriveGridsOptions = {}): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [ithriveGrids({ today: "2026-11-22", ...options })],
  };
}

async function readTitle(path: string): Promise<string> {
  return readCompiledGrid(JSON.parse(await readFile(path, "utf8"))).title;
}

test("a build holds the compiled grids", async () => {
  const folder = await makeFolder({ ...sampleFiles, ...page });
  await build(configure(folder));
  expect(await readdir(join(folder, "dist/grids"))).toEqual(["index.json", "try-first.json"]);
  expect(await readTitle(join(folder, "dist/grids/try-first.json"))).toBe(
    "Feeling low: what can I try?",
  );
});

test("folder, place and address can be chosen", async () => {
  const folder = await makeFolder({
    ...page,
    ...Object.fromEntries(
      Object.entries(sampleFiles).map(([path, text]) => [path.replace("grids", "aids"), text]),
    ),
  });
  await build(
    configure(folder, { grids: "aids", out: "data/g", baseUrl: "https://example.org/g" }),
  );
  expect(await readTitle(join(folder, "dist/data/g/try-first/1.0.0.json"))).toContain(
    "Feeling low",
  );
});

test("an error fails the build with its file, place and mend", async () => {
  const broken = grid.replace("label: Feeling low", "lable: Feeling low");
  const folder = await makeFolder({ ...sampleFiles, ...page, [gridPath]: broken });
  await expect(build(configure(folder))).rejects.toThrow(
    `The need\n  Must mend: ${gridPath}:9:3 Unexpected key \`lable\` in \`need\`, expected \`label\` [schema]\n    Write \`label\` in its place.`,
  );
});

test("a folder that is not there fails the build in a sentence", async () => {
  const folder = await makeFolder(page);
  await expect(build(configure(folder))).rejects.toThrow("Cannot read grids: it is not there.");
});

test("age never fails a build", async () => {
  const folder = await makeFolder({ ...sampleFiles, ...page });
  await expect(build(configure(folder, { today: "2099-01-01" }))).resolves.toBeDefined();
});

test("the development server shows a save, and keeps a grid that a save has broken", async () => {
  const folder = await makeFolder({ ...sampleFiles, ...page });
  const server = await createServer({
    ...configure(folder),
    server: { port: 0, host: "127.0.0.1" },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const [url] = server.resolvedUrls!.local;
  const fetchTitle = async () => {
    const answer = await fetch(`${url}grids/try-first.json`);
    return readCompiledGrid(await answer.json()).title;
  };
  const reloaded = () =>
    new Promise<void>((resolve) => {
      const send = server.ws.send.bind(server.ws);
      server.ws.send = ((payload: { type?: string }) => {
        send(payload as Parameters<typeof send>[0]);
        if (payload.type === "full-reload") resolve();
      }) as typeof server.ws.send;
    });
  expect(await fetchTitle()).toBe("Feeling low: what can I try?");

  let reload = reloaded();
  await writeInto(folder, gridPath, grid.replace("what can I try?", "what now?"));
  await reload;
  expect(await fetchTitle()).toBe("Feeling low: what now?");

  reload = reloaded();
  await writeInto(folder, gridPath, "format: [");
  await reload;
  expect(await fetchTitle()).toBe("Feeling low: what now?");
});
