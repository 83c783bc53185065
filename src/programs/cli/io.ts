/** What the command line is given of the world outside. */
export interface Io {
  /** Takes text for standard output, line feeds included. */
  stdout(text: string): void;
  /** Takes text for standard error, line feeds included. */
  stderr(text: string): void;
  /** The folder that paths are relative to, absolute. */
  cwd: string;
  /** The day it is, as YYYY-MM-DD. */
  today(): string;
  env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal: decides colour, and whether a browser is opened. */
  isTerminal: boolean;
  /** Resolves when a command that goes on until it is told to stop is told to. */
  waitForStop(): Promise<void>;
  /** Shows an address in the person's browser. */
  openUrl(url: string): void;
}
