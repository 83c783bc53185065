import type { IthriveSession } from "../../../element/index.ts";
import { parseJson } from "../parse-json.ts";
import { defaultSettings } from "./default-settings.ts";
import { fetchOrKept } from "./fetch-or-kept.ts";
import { loadMeasures } from "./load-measures.ts";
import { type ReadSettings, readSettings } from "./read-settings.ts";
import type { SettingsProblem } from "./settings-problem.ts";

/** Settings as a service left them beside the page, with the files they name. */
export interface LoadedSettings extends ReadSettings {
  /** A compiled locality; undefined where none is named or it could not be read. */
  readonly locality: unknown;
  /** The measures that may be asked; undefined where none are named. */
  readonly measures: IthriveSession["measures"];
}

/**
 * Reads `settings.json`, from the network or as it was read last. Never rejects: what cannot be read
 * is a problem to show, and defaults hold.
 *
 * @param today YYYY-MM-DD
 */
export async function loadSettings(today: string): Promise<LoadedSettings> {
  const text = await fetchOrKept("./settings.json");
  if (text === undefined) return withProblem("missing");
  const value = parseJson(text);
  if (value === undefined) return withProblem("json");
  const { settings, problems } = readSettings(value);
  const [place, asked] = await Promise.all([
    loadLocality(settings.locality),
    loadMeasures(settings.measures, today),
  ]);
  return {
    settings,
    locality: place.locality,
    measures: asked.measures,
    problems: [...problems, ...place.problems, ...asked.problems],
  };
}

async function loadLocality(
  address: string | undefined,
): Promise<{ locality: unknown; problems: readonly SettingsProblem[] }> {
  if (address === undefined) return { locality: undefined, problems: [] };
  const locality = parseJson(await fetchOrKept(`./${address}`));
  if (locality !== undefined) return { locality, problems: [] };
  return { locality, problems: [{ key: "locality", found: address, expected: "localityFile" }] };
}

function withProblem(expected: "missing" | "json"): LoadedSettings {
  const problems = [{ key: "", found: "", expected }];
  return { settings: defaultSettings, problems, locality: undefined, measures: undefined };
}
