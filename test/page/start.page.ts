import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";

it("prints one address, serves the library there, and ends on Ctrl-C", async () => {
  const { child, url } = await start({ PORT: "0" });
  const answer = await fetch(url);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toContain("text/html");
  expect((await fetch(`${url}no-such-page`)).status).toBe(404);
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([0, null]);
});

it("takes the next free port when the one wanted is taken", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const taken = (other.address() as AddressInfo).port;
  const { child, url } = await start({ PORT: String(taken) });
  expect(Number(new URL(url).port)).toBeGreaterThan(taken);
  child.kill("SIGINT");
  await once(child, "exit");
  other.close();
});

it("says what is wrong with a port that is none", async () => {
  const child = startProcess({ PORT: "eighty" });
  const said = collect(child.stderr);
  expect(await once(child, "close")).toEqual([1, null]);
  expect(said()).toBe('PORT is "eighty": give a whole number from 0 to 65535.\n');
});

async function start(env: Record<string, string>) {
  const child = startProcess(env);
  const [line] = (await once(child.stdout!, "data")) as [Buffer];
  // Nothing but the address, so that a script can read it.
  expect(String(line)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
  return { child, url: String(line).trim() };
}

function startProcess(env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [join(root, "scripts/start.mjs")], {
    cwd: root,
    env: { ...process.env, ...env },
  });
}

function collect(stream: ChildProcess["stderr"]): () => string {
  let text = "";
  stream?.on("data", (data: Buffer) => (text += String(data)));
  return () => text;
}
