#!/usr/bin/env node
import { getToday } from "../index.ts";
import { cli } from "./cli.ts";
import { openUrl } from "./open-url.ts";

// A reader that has seen enough, such as head, closes the pipe: that is no failure.
process.stdout.on("error", () => process.exit());

process.exitCode = await cli(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  cwd: process.cwd(),
  today: getToday,
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  waitForStop,
  openUrl,
});

// Listening keeps a signal from ending the process: only a command that waits for one listens.
function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
  });
}
