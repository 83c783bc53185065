#!/usr/bin/env node
import { getToday } from "../index.ts";
import { cli } from "./cli.ts";
import { openUrl } from "./open-url.ts";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop.abort());
// A reader that has seen enough, such as head, closes the pipe: that is no failure.
process.stdout.on("error", () => process.exit());

process.exitCode = await cli(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  cwd: process.cwd(),
  today: getToday,
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  stop: stop.signal,
  openUrl,
});
