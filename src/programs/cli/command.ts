import type { Io } from "./io.ts";
import type { Arguments, OptionKinds } from "./parse-arguments.ts";

/** One command of the program. */
export interface Command {
  /** What `--help` prints, line feed at its end included. */
  help: string;
  options: OptionKinds;
  /**
   * Does the work.
   *
   * @returns the exit code: 0 nothing wrong, 1 findings, 2 a usage or file error
   * @throws {UsageError} when an option's value cannot be understood
   * @throws {FileError} when a file cannot be read or written
   */
  run(args: Arguments, io: Io): Promise<number>;
}
