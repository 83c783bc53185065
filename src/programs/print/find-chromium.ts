import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const places = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

// Windows keeps its programs under folders that the environment names.
const windowsHomes = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];
const windowsPrograms = [
  "Google/Chrome/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
];

/**
 * Finds Chromium, Chrome or Edge on this computer: the program that `CHROMIUM` names, else the first in the usual
 * places on Linux, macOS and Windows.
 *
 * @param env the environment's variables
 * @returns undefined where there is none; also where `CHROMIUM` names what is no program
 */
export function findChromium(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const named = env["CHROMIUM"];
  if (named) return isProgram(named) ? named : undefined;
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const homes = windowsHomes.flatMap((home) => env[home] ?? []);
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...places,
    ...homes.flatMap((home) => windowsPrograms.map((program) => join(home, program))),
  ].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
