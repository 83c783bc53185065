import type { Io } from "./io.ts";

const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], blue: [34, 39] };

/** Marks words for a terminal. */
export type Style = (mark: keyof typeof codes, text: string) => string;

/**
 * How words are marked: on a terminal, unless `NO_COLOR` is set, or anywhere under `FORCE_COLOR`.
 * Otherwise they stay as they are.
 */
export function createStyle(io: Pick<Io, "isTerminal" | "env">): Style {
  const isColoured = (io.isTerminal && !io.env["NO_COLOR"]) || Boolean(io.env["FORCE_COLOR"]);
  return (mark, text) => {
    const [start, end] = codes[mark];
    return isColoured ? `\u001b[${start}m${text}\u001b[${end}m` : text;
  };
}
