import { get } from "node:http";
import { rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { readCompiledGrid } from "../../src/compiled/index.ts";
import { startPreview, type Preview } from "../../src/programs/cli/preview/start-preview.ts";
import { sampleFiles } from "../compile/sample-files.ts";
import { makeFolder, writeInto } from "./make-folder.ts";
import { runCli } from "./run-cli.ts";

// Starting servers and processes is slow on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000 });

const gridPath = "grids/try-first/grid.yaml";
const grid = sampleFiles[gridPath] ?? "";

const site = {
  "site/index.html": "<!doctype html><html><head><title>Site</title></head><body></body></html>",
  "site/assets/app.js": "export {};",
  "site/grids/index.json": '{"built":"with the site"}',
  "site/grids/packaged.json": "{}",
  "panel.js": "// panel",
};

async function start(folder: string): Promise<Preview> {
  const preview = await startPreview({
    paths: ["grids"],
    cwd: folder,
    today: () => "2026-11-22",
    port: 0,
    nextFree: false,
    site: join(folder, "site"),
    panel: join(folder, "panel.js"),
    onBuild: () => undefined,
  });
  onTestFinished(() => preview.close());
  return preview;
}

async function fetchText(preview: Preview, path: string): Promise<string> {
  return (await fetch(new URL(path, preview.url))).text();
}

async function fetchTitle(preview: Preview): Promise<string> {
  const grid: unknown = JSON.parse(await fetchText(preview, "grids/try-first.json"));
  return readCompiledGrid(grid).title;
}

/** Listens as a page does; each call waits for the next event and gives its name. */
async function listen(preview: Preview): Promise<() => Promise<string>> {
  const abort = new AbortController();
  onTestFinished(() => abort.abort());
  const answer = await fetch(new URL("preview/events", preview.url), { signal: abort.signal });
  expect(answer.headers.get("content-type")).toBe("text/event-stream");
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  return async () => {
    for (;;) {
      const event = /event: (\w+)\n/.exec(text);
      if (event) {
        text = text.slice(event.index + event[0].length);
        return event[1]!;
      }
      const { value, done } = await reader.read();
      if (done) throw new Error("The events ended.");
      text += value;
    }
  };
}

test("the site's page is served with the panel, under the strict policy", async () => {
  const preview = await start(await makeFolder({ ...sampleFiles, ...site }));
  const answer = await fetch(preview.url);
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const page = await answer.text();
  expect(page).toContain('<script type="module" src="/preview/panel.js"></script></head>');
  expect(await fetchText(preview, "index.html")).toBe(page);
  expect(await fetchText(preview, "assets/app.js")).toBe("export {};");
  expect(await fetchText(preview, "preview/panel.js")).toBe("// panel");
});

test("the author's grids take the place of the site's", async () => {
  const preview = await start(await makeFolder({ ...sampleFiles, ...site }));
  expect(await fetchTitle(preview)).toBe("Feeling low: what can I try?");
  expect(JSON.parse(await fetchText(preview, "grids/index.json"))).toMatchObject({
    grids: [{ id: "try-first", status: "draft" }],
  });
  expect((await fetch(new URL("grids/packaged.json", preview.url))).status).toBe(404);
  expect((await fetch(new URL("nothing.html", preview.url))).status).toBe(404);
});

test.each(["..%2f..%2fpanel.js", "%2e%2e/panel.js", "grids/..%2f..%2fpanel.js", "%00", "%"])(
  "nothing outside the site is served at %s",
  async (path) => {
    const preview = await start(await makeFolder({ ...sampleFiles, ...site }));
    const { port } = new URL(preview.url);
    // Sent as it stands: fetch would tidy the path first.
    const status = await new Promise((resolve, reject) => {
      get({ port, host: "127.0.0.1", path: `/${path}` }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).on("error", reject);
    });
    expect(status).toBe(404);
  },
);

test("another name for this computer is refused", async () => {
  const preview = await start(await makeFolder({ ...sampleFiles, ...site }));
  const { port } = new URL(preview.url);
  const status = await new Promise((resolve, reject) => {
    get({ port, host: "127.0.0.1", path: "/", headers: { host: "evil.example" } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on("error", reject);
  });
  expect(status).toBe(403);
});

test("a save shows at once, a broken one keeps what was right before, and mending it shows again", async () => {
  const folder = await makeFolder({ ...sampleFiles, ...site });
  const preview = await start(folder);
  const nextEvent = await listen(preview);

  await writeInto(folder, gridPath, grid.replace("what can I try?", "what now?"));
  expect(await nextEvent()).toBe("grids");
  expect(await fetchTitle(preview)).toBe("Feeling low: what now?");
  expect(JSON.parse(await fetchText(preview, "preview/findings.json"))).toEqual({
    files: [],
    summary: "",
    problems: [],
  });

  await writeInto(folder, gridPath, grid.replace("label: Feeling low", "lable: Feeling low"));
  expect(await nextEvent()).toBe("findings");
  expect(await fetchTitle(preview)).toBe("Feeling low: what now?");
  expect(JSON.parse(await fetchText(preview, "preview/findings.json"))).toMatchObject({
    files: [
      {
        path: gridPath,
        parts: [
          {
            title: "The need",
            groups: [{ heading: "Must mend", findings: [{ line: 9, column: 3, rule: "schema" }] }],
          },
        ],
      },
    ],
    summary: "Must mend: 1.",
    problems: [],
  });

  await writeInto(folder, gridPath, grid);
  expect(await nextEvent()).toBe("grids");
  expect(await fetchTitle(preview)).toBe("Feeling low: what can I try?");
});

test("a grid that is added appears, and one that is taken away goes", async () => {
  const folder = await makeFolder({ ...sampleFiles, ...site });
  const preview = await start(folder);
  const nextEvent = await listen(preview);
  const listIds = async () =>
    (
      JSON.parse(await fetchText(preview, "grids/index.json")) as { grids: { id: string }[] }
    ).grids.map(({ id }) => id);

  await writeInto(folder, "grids/other/grid.yaml", grid.replace("id: try-first", "id: other"));
  expect(await nextEvent()).toBe("grids");
  expect(await listIds()).toEqual(["other", "try-first"]);

  await rm(join(folder, "grids/other"), { recursive: true });
  expect(await nextEvent()).toBe("grids");
  expect(await listIds()).toEqual(["try-first"]);
});

test("a changed fact in the register reaches the grid that cites it", async () => {
  const folder = await makeFolder({ ...sampleFiles, ...site });
  const preview = await start(folder);
  const nextEvent = await listen(preview);
  const register = "grids/evidence/low-mood.yaml";
  await writeInto(
    folder,
    register,
    (sampleFiles[register] ?? "").replace("count: 39", "count: 40"),
  );
  expect(await nextEvent()).toBe("grids");
  expect(await fetchText(preview, "grids/try-first.json")).toContain('"count":40');
});

test("a library that is broken from the start is served empty, with its findings", async () => {
  const folder = await makeFolder({ ...sampleFiles, ...site, [gridPath]: "format: [" });
  const preview = await start(folder);
  expect(JSON.parse(await fetchText(preview, "grids/index.json"))).toMatchObject({ grids: [] });
  expect(await fetchText(preview, "preview/findings.json")).toContain(gridPath);
});

test("a port in use is a sentence with exit 2, not a stack trace", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const folder = await makeFolder({ ...sampleFiles, ...site });
  await expect(
    startPreview({
      paths: ["grids"],
      cwd: folder,
      today: () => "2026-11-22",
      port,
      nextFree: false,
      site: join(folder, "site"),
      panel: join(folder, "panel.js"),
      onBuild: () => undefined,
    }),
  ).rejects.toThrow(
    `Cannot listen on port ${port}: another program is using it; try --port with another.`,
  );
});

test("the command prints its address, opens it if asked, and ends cleanly when told to stop", async () => {
  const folder = await makeFolder(sampleFiles);
  const opened: string[] = [];
  const run = await runCli(["preview", "--port", "0", "--open", "yes"], folder, {
    waitForStop: () => Promise.resolve(),
    openUrl: (url) => void opened.push(url),
  });
  expect(run.code).toBe(0);
  expect(run.stderr).toBe("");
  expect(run.stdout).toBe(`${opened[0]}\nSave a file and the page shows it. Ctrl-C stops.\n`);
  await expect(fetch(opened[0]!)).rejects.toThrow();
});

test("a path that is not there ends the preview before it starts", async () => {
  expect(await runCli(["preview", "girds"], await makeFolder())).toEqual({
    code: 2,
    stdout: "",
    stderr: "Cannot read girds: it is not there.\n",
  });
});
