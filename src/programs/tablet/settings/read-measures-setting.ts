import { guards } from "./guards.ts";
import type { Settings } from "./settings.ts";
import type { SettingsProblem } from "./settings-problem.ts";

const { isMap, isListOf, isAddress, isTextLike, isFlag } = guards;
const isAddresses = isListOf(isAddress);
const isDigests = isListOf(isTextLike(/^sha256-[0-9a-f]{64}$/));
const knownKeys = ["files", "digests", "isNonCommercial"];

/**
 * Takes which measures a service brings. Without both lists none is asked.
 *
 * @param report told of every key that cannot be used
 */
export function readMeasuresSetting(
  found: unknown,
  report: (key: string, found: unknown, expected: SettingsProblem["expected"]) => undefined,
): Settings["measures"] {
  if (found === undefined) return undefined;
  if (!isMap(found)) return report("measures", found, "measures");
  const { files, digests, isNonCommercial = false } = found;
  if (!isAddresses(files)) report("measures.files", files, "measureFiles");
  if (!isDigests(digests)) report("measures.digests", digests, "measureDigests");
  if (!isFlag(isNonCommercial)) report("measures.isNonCommercial", isNonCommercial, "flag");
  for (const key of Object.keys(found)) {
    if (!knownKeys.includes(key)) report(`measures.${key}`, found[key], "measures");
  }
  if (!isAddresses(files) || !isDigests(digests)) return undefined;
  return { files, digests, isNonCommercial: isNonCommercial === true };
}
