import { fetchOrKept } from "./fetch-or-kept.ts";
import { defaultSettings } from "./default-settings.ts";
import { type ReadSettings, readSettings } from "./read-settings.ts";

/** Settings as a service left them beside the page, with the locality they name. */
export interface LoadedSettings extends ReadSettings {
  /** A compiled locality; undefined where none is named or it could not be read. */
  readonly locality: unknown;
}

/**
 * Reads `settings.json`, from the network or as it was read last. Never rejects: what cannot be read
 * is a problem to show, and defaults hold.
 */
export async function loadSettings(): Promise<LoadedSettings> {
  const text = await fetchOrKept("./settings.json");
  if (text === undefined) return withProblem("missing");
  const value = parse(text);
  if (value === undefined) return withProblem("json");
  const read = readSettings(value);
  const { locality: address } = read.settings;
  if (address === undefined) return { ...read, locality: undefined };
  const found = await fetchOrKept(`./${address}`);
  const locality = found === undefined ? undefined : parse(found);
  if (locality !== undefined) return { ...read, locality };
  const problem = { key: "locality", found: address, expected: "localityFile" } as const;
  return { ...read, problems: [...read.problems, problem], locality };
}

function withProblem(expected: "missing" | "json"): LoadedSettings {
  const problems = [{ key: "", found: "", expected }];
  return { settings: defaultSettings, problems, locality: undefined };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
