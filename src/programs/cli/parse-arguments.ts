import { parseArgs } from "node:util";
import { closest, distance } from "fastest-levenshtein";
import { UsageError } from "./usage-error.ts";

/** The options a command knows, each `flag` (on or off) or `value` (followed by one). */
export type OptionKinds = Readonly<Record<string, "flag" | "value">>;

/** A command line taken apart. */
export interface Arguments {
  /** Whether a flag was given. */
  has(name: string): boolean;
  /** What followed an option; undefined when it was not given. The last one counts. */
  get(name: string): string | undefined;
  /** What is no option, in order. */
  paths: string[];
}

/**
 * Takes a command line apart.
 *
 * @throws {UsageError} at an option the command does not know, one without its value, or a flag with one
 */
export function parseArguments(argv: readonly string[], kinds: OptionKinds): Arguments {
  const known: OptionKinds = { ...kinds, help: "flag" };
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, kind]) => [
        name,
        {
          type: kind === "flag" ? ("boolean" as const) : ("string" as const),
          ...(name === "help" && { short: "h" }),
        },
      ]),
    ),
  });
  const given = new Map<string, string>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") {
      if (token.value === "") throw new UsageError("One of the names given is empty.");
      paths.push(token.value);
    }
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined) throw new UsageError(explainUnknown(rawName, Object.keys(known)));
    if (kind === "flag" && value !== undefined) {
      throw new UsageError(`${rawName} takes no value, and was given "${value}".`);
    }
    // What looks like the next option was most likely not meant as the value.
    if (kind === "value" && (!value || (!token.inlineValue && /^--./.test(value)))) {
      throw new UsageError(`${rawName} needs a value after it.`);
    }
    given.set(name, value ?? "");
  }
  return { has: (name) => given.has(name), get: (name) => given.get(name), paths };
}

function explainUnknown(rawName: string, known: readonly string[]): string {
  const name = rawName.replace(/^-+/, "");
  const nearest = closest(name, [...known]);
  const isNear = distance(name, nearest) <= Math.max(1, Math.floor(nearest.length / 3));
  return `Unknown option ${rawName}${isNear ? `, did you mean --${nearest}?` : "."}`;
}
