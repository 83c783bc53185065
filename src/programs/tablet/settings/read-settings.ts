import { defaultSettings } from "./default-settings.ts";
import { guards } from "./guards.ts";
import { readMeasuresSetting } from "./read-measures-setting.ts";
import type { ExportName, Settings } from "./settings.ts";
import type { SettingsProblem } from "./settings-problem.ts";

const { isAddress, isFlag, isListOf, isMap, isOneOf, isTextLike } = guards;

type Expected = SettingsProblem["expected"];

/** Settings that can be used, whatever was read, and what of it could not. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/**
 * Takes what `settings.json` says. A key that cannot be used has its default, and is named; the
 * others hold. Agrees with `schemas/settings.schema.json`.
 *
 * @param value parsed JSON
 */
export function readSettings(value: unknown): ReadSettings {
  const problems: SettingsProblem[] = [];
  const report = (key: string, found: unknown, expected: Expected): undefined => {
    problems.push({ key, found: shorten(found), expected });
  };
  if (!isMap(value) || value["format"] !== 1) {
    report(isMap(value) ? "format" : "", isMap(value) ? value["format"] : value, "format");
    return { settings: defaultSettings, problems };
  }
  const take = <T>(key: string, guard: (found: unknown) => found is T, expected: Expected) => {
    const found = value[key];
    if (found === undefined) return undefined;
    return guard(found) ? found : report(key, found, expected);
  };
  const settings: Settings = {
    languages: take("languages", isLanguages, "languages") ?? defaultSettings.languages,
    nation: take("nation", isNation, "nation"),
    locality: take("locality", isAddress, "locality"),
    measures: readMeasuresSetting(value["measures"], report),
    idle: readIdle(value["idle"], report),
    exports: take("exports", isExports, "exports") ?? defaultSettings.exports,
    waitingList: take("waitingList", isFlag, "flag") ?? defaultSettings.waitingList,
    drafts: take("drafts", isFlag, "flag") ?? defaultSettings.drafts,
    exitUrl: take("exitUrl", isWebAddress, "exitUrl"),
  };
  for (const key of Object.keys(value)) {
    if (!knownKeys.has(key)) report(key, value[key], "key");
  }
  return { settings, problems };
}

const knownKeys = new Set(["$schema", "format", ...Object.keys(defaultSettings)]);

const minutes = { cover: [1, 120], wipe: [2, 240], warning: [1, 30] } as const;

function readIdle(
  found: unknown,
  report: (key: string, found: unknown, expected: Expected) => undefined,
): Settings["idle"] {
  const usual = defaultSettings.idle;
  if (found === undefined) return usual;
  if (!isMap(found)) return report("idle", found, "idle") ?? usual;
  const takeMinutes = (key: keyof typeof minutes): number => {
    const [least, most] = minutes[key];
    const number = found[key] === undefined ? usual[key] : found[key];
    const isGood = Number.isInteger(number) && Number(number) >= least && Number(number) <= most;
    return isGood ? Number(number) : (report(`idle.${key}`, number, key) ?? usual[key]);
  };
  const idle = {
    cover: takeMinutes("cover"),
    wipe: takeMinutes("wipe"),
    warning: takeMinutes("warning"),
  };
  for (const key of Object.keys(found)) {
    if (!(key in minutes)) report(`idle.${key}`, found[key], "idle");
  }
  if (idle.cover + idle.warning <= idle.wipe) return idle;
  return report("idle", found, "idleOrder") ?? usual;
}

const isLanguages = isListOf(isOneOf(["en-GB", "cy"]), 1);
const isNation = isOneOf(["GB-ENG", "GB-SCT", "GB-WLS", "GB-NIR"]);
const isExports = isListOf(isOneOf<ExportName>(["note", "codes", "read-across", "file", "print"]));
const isWebAddress = isTextLike(/^https?:\/\/[^\s/]+(\/\S*)?$/);

function shorten(found: unknown): string {
  const text = JSON.stringify(found) ?? "";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
