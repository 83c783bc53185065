import { cli, type Io } from "../../src/programs/cli/index.ts";

/** What a command left behind. */
export interface CliRun {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line in a folder, on 22 November 2026 unless told otherwise. */
export async function runCli(
  argv: readonly string[],
  cwd: string,
  io: Partial<Io> = {},
): Promise<CliRun> {
  const run = { code: -1, stdout: "", stderr: "" };
  run.code = await cli(argv, {
    stdout: (text) => void (run.stdout += text),
    stderr: (text) => void (run.stderr += text),
    cwd,
    today: () => "2026-11-22",
    env: {},
    isTerminal: false,
    waitForStop: () => Promise.resolve(),
    openUrl: () => undefined,
    ...io,
  });
  return run;
}
