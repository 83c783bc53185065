import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { root } from "../../scripts/root.mjs";
import { sampleFiles } from "../compile/sample-files.ts";
import { makeFolder } from "./make-folder.ts";

// Starting servers and processes is slow on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000 });

// The program as it is installed: bin.js of the build, in a process of its own.
function start(argv: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [join(root, "dist/programs/cli/bin.js"), ...argv], { cwd });
  onTestFinished(() => void child.kill("SIGKILL"));
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdout.setEncoding("utf8");
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, stderr }));
  return { child, ended };
}

test("the exit code reaches the shell", async () => {
  const folder = await makeFolder(sampleFiles);
  const clean = start(["check"], folder);
  const wrong = start(["chek"], folder);
  clean.child.stdout.resume();
  wrong.child.stdout.resume();
  expect(await clean.ended).toEqual({ code: 0, stderr: "" });
  expect((await wrong.ended).code).toBe(2);
});

test("a preview ends cleanly at Ctrl-C", async () => {
  const { child, ended } = start(["preview", "--port", "0"], await makeFolder(sampleFiles));
  const [text] = (await once(child.stdout, "data")) as [string];
  const [url] = text.split("\n");
  expect((await fetch(url!)).status).toBe(200);
  child.kill("SIGINT");
  expect(await ended).toEqual({ code: 0, stderr: "" });
});

test("any other command ends at once at Ctrl-C, whatever it waits for", async () => {
  const folder = await makeFolder(sampleFiles);
  // A pipe nobody writes into: whoever reads the library's list waits for good.
  const pipe = join(folder, "index.json");
  execFileSync("mkfifo", [pipe]);
  const { child, ended } = start(["evidence", "--changed", "."], folder);
  const writer = await open(pipe, "w");
  onTestFinished(() => writer.close());
  child.kill("SIGINT");
  expect(await ended).toEqual({ code: null, stderr: "" });
});

test("a reader that stops listening is no failure", async () => {
  const folder = await makeFolder({ ...sampleFiles, "grids/bad/grid.yaml": "format: [" });
  const { child, ended } = start(["check"], folder);
  child.stdout.destroy();
  expect((await ended).stderr).toBe("");
});
