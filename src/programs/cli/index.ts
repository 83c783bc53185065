// In: a command line, and what to print to.
// Out: findings, built libraries, a preview; an exit code.
// Never: ends the process or reads its globals; bin.ts alone does.
export { cli } from "./cli.ts";
export type { Io } from "./io.ts";
