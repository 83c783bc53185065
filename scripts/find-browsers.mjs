// Finds the browsers that tests run in; on Debian and Ubuntu, as root, installs the missing
// ones. Node's own modules only: see setup.mjs.

import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

const debianPackages = [
  "chromium",
  "firefox-esr",
  "webkit2gtk-driver",
  "python3-gi",
  "gir1.2-gtk-3.0",
  "gir1.2-webkit2-4.1",
  "xvfb",
  "dbus",
  "poppler-utils",
  "fonts-liberation",
  "fonts-dejavu-core",
];

const howToGet = {
  Chromium: "install Chromium or Chrome, or set CHROMIUM to its program",
  Firefox: "install Firefox, or set FIREFOX to its program",
  WebKit:
    "on Linux install WebKitWebDriver, its MiniBrowser, Xvfb and D-Bus (Debian: webkit2gtk-driver xvfb dbus), or set MINIBROWSER to the MiniBrowser program",
  "WebKit's printing":
    "on Linux install PyGObject with the typelibs of GTK 3 and WebKitGTK, and xvfb-run (Debian: python3-gi gir1.2-gtk-3.0 gir1.2-webkit2-4.1 xvfb)",
  "pdfinfo and pdftotext":
    "install Poppler (Debian: poppler-utils; macOS: brew install poppler): tests of printing read PDFs with it",
};

/**
 * @typedef {object} Browsers
 * @property {string} [chromium] the program to start
 * @property {string} [firefox] the program to start
 * @property {{ driver: string, miniBrowser: string, xvfb: string, dbus: string }} [webkit] all four, or nothing
 * @property {{ python: string, xvfbRun: string, dbus: string }} [webkitPaper] what prints with WebKitGTK: all three, or nothing
 * @property {string[]} missing names of what was not found, as a person would say them
 */

/**
 * Finds Chromium, Firefox and WebKitGTK. `CHROMIUM`, `FIREFOX` and `MINIBROWSER` name a program
 * outright; otherwise the usual places on Linux and macOS are searched.
 *
 * @param {{ install?: boolean }} [options] `install` (default false): as root on a Debian with
 *   apt-get, install what is missing and look again
 * @returns {Browsers}
 */
export function findBrowsers({ install = false } = {}) {
  let found = search();
  if (found.missing.length > 0 && install && canInstall()) {
    console.log(`Not found: ${found.missing.join(", ")}. Installing with apt-get:`);
    console.log(`  ${debianPackages.join(" ")}`);
    installPackages();
    found = search();
  }
  return found;
}

/**
 * A box that nobody overlooks, naming each thing missing and how to get it.
 *
 * @param {string[]} missing
 * @returns {string}
 */
export function formatMissing(missing) {
  const bar = "!".repeat(72);
  const lines = missing.map((name) => `!! NOT FOUND: ${name}\n!!   ${howToGet[name]}`);
  return [bar, ...lines, bar].join("\n");
}

/** @returns {Browsers} */
function search() {
  const chromium = findChromium();
  const firefox = findFirefox();
  const webkit = findWebKit();
  const webkitPaper = findWebKitPaper();
  const missing = [];
  if (!chromium) missing.push("Chromium");
  if (!firefox) missing.push("Firefox");
  if (!webkit) missing.push("WebKit");
  if (!webkitPaper) missing.push("WebKit's printing");
  if (!findOnPath("pdfinfo") || !findOnPath("pdftotext")) missing.push("pdfinfo and pdftotext");
  return {
    ...(chromium && { chromium }),
    ...(firefox && { firefox }),
    ...(webkit && { webkit }),
    ...(webkitPaper && { webkitPaper }),
    missing,
  };
}

function findChromium() {
  return (
    findNamed("CHROMIUM") ??
    findOnPath("chromium", "chromium-browser", "google-chrome-stable", "google-chrome") ??
    findFirst(
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    )
  );
}

function findFirefox() {
  return (
    findNamed("FIREFOX") ??
    findOnPath("firefox-esr", "firefox") ??
    findFirst("/Applications/Firefox.app/Contents/MacOS/firefox")
  );
}

function findWebKit() {
  const driver = findOnPath("WebKitWebDriver");
  const miniBrowser = findNamed("MINIBROWSER") ?? findMiniBrowser();
  const xvfb = findOnPath("Xvfb");
  const dbus = findOnPath("dbus-run-session");
  return driver && miniBrowser && xvfb && dbus ? { driver, miniBrowser, xvfb, dbus } : undefined;
}

function findMiniBrowser() {
  for (const library of ["/usr/lib", "/usr/libexec", "/usr/lib64"]) {
    if (!existsSync(library)) continue;
    const folders = [library, ...readdirSync(library).map((name) => join(library, name))];
    for (const folder of folders) {
      const found = findFirst(
        join(folder, "webkit2gtk-4.1", "MiniBrowser"),
        join(folder, "webkitgtk-6.0", "MiniBrowser"),
        join(folder, "webkit2gtk-4.0", "MiniBrowser"),
      );
      if (found) return found;
    }
  }
  return undefined;
}

/** Its WebDriver cannot print, but a program of its library's can. */
function findWebKitPaper() {
  // The system's own: another Python does not have its libraries.
  const python = findFirst("/usr/bin/python3");
  const xvfbRun = findOnPath("xvfb-run");
  const dbus = findOnPath("dbus-run-session");
  if (!python || !xvfbRun || !dbus) return undefined;
  const imports =
    'import gi; gi.require_version("Gtk", "3.0"); gi.require_version("WebKit2", "4.1"); from gi.repository import Gtk, WebKit2';
  const { status } = spawnSync(python, ["-c", imports], { stdio: "ignore" });
  return status === 0 ? { python, xvfbRun, dbus } : undefined;
}

function findNamed(variable) {
  const named = process.env[variable];
  if (!named) return undefined;
  if (isProgram(named)) return named;
  console.error(`${variable} names ${named}, which is not a program: correct it or leave it out.`);
  process.exit(1);
}

function findOnPath(...names) {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return findFirst(...names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

function findFirst(...paths) {
  return paths.find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall() {
  return (
    process.platform === "linux" &&
    process.getuid?.() === 0 &&
    existsSync("/etc/debian_version") &&
    findOnPath("apt-get") !== undefined
  );
}

function installPackages() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // Ubuntu names some packages differently; one unknown name would otherwise stop all of them.
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env });
  const wanted = ["install", "-y", "-qq", "--no-install-recommends"];
  const all = spawnSync("apt-get", [...wanted, ...debianPackages], { stdio: "inherit", env });
  if (all.status === 0) return;
  for (const name of debianPackages) {
    spawnSync("apt-get", [...wanted, name], { stdio: "inherit", env });
  }
}
