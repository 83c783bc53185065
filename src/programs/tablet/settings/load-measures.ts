import type { IthriveSession } from "../../../element/index.ts";
import { parseJson } from "../parse-json.ts";
import { fetchOrKept } from "./fetch-or-kept.ts";
import type { Settings } from "./settings.ts";
import type { SettingsProblem } from "./settings-problem.ts";

/** Measures that came through the licence gate, and why others did not. */
export interface LoadedMeasures {
  /** For a talk; undefined: none is asked. */
  readonly measures: IthriveSession["measures"];
  readonly problems: readonly SettingsProblem[];
}

/**
 * Reads the files of the measures that a service brings, from the network or as they were read last, and holds each to
 * the licence gate. Never rejects: what cannot be asked is a problem to show.
 *
 * @param today YYYY-MM-DD: a licence may have ended
 */
export async function loadMeasures(
  named: Settings["measures"],
  today: string,
): Promise<LoadedMeasures> {
  if (!named) return { measures: undefined, problems: [] };
  const { files: addresses, digests, isNonCommercial } = named;
  const problems: SettingsProblem[] = [];
  const files: unknown[] = [];
  try {
    const { readMeasure } = await import("../../../record/measures/index.ts");
    const texts = await Promise.all(addresses.map((address) => fetchOrKept(`./${address}`)));
    for (const [place, text] of texts.entries()) {
      const [key, found] = ["measures.files", addresses[place]!];
      const file = parseJson(text);
      const verdict =
        file === undefined ? undefined : readMeasure(file, { digests, today, isNonCommercial });
      if (verdict?.accepted) files.push(file);
      else if (!verdict) problems.push({ key, found, expected: "measureFile" });
      else problems.push({ key, found, expected: "measureRefused", refusals: verdict.refusals });
    }
  } catch {
    problems.push({ key: "measures", found: "", expected: "measureGate" });
  }
  return { measures: { files, digests, isNonCommercial }, problems };
}
