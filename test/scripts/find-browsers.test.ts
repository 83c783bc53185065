import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { type findBrowsers, formatMissing } from "../../scripts/find-browsers.mjs";
import { root } from "../../scripts/root.mjs";

const emptyFolder = mkdtempSync(join(tmpdir(), "ithrive-no-programs-"));
afterAll(() => rmSync(emptyFolder, { recursive: true, force: true }));

it("takes the program that a variable names", () => {
  const found = search({ CHROMIUM: process.execPath });
  expect(JSON.parse(found.stdout)).toMatchObject({ chromium: process.execPath });
});

it("says which variable names something that is not a program", () => {
  const found = search({ FIREFOX: "/no/such/firefox" });
  expect(found.status).toBe(1);
  expect(found.stderr).toMatchInlineSnapshot(`
    "FIREFOX names /no/such/firefox, which is not a program: correct it or leave it out.
    "
  `);
});

it("says what is missing when nothing is on the path, and installs nothing unasked", () => {
  const { missing } = JSON.parse(search({}).stdout) as ReturnType<typeof findBrowsers>;
  expect(missing).toContain("WebKit");
  expect(missing).toContain("pdfinfo and pdftotext");
});

it("tells for each missing engine how to get it", () => {
  expect(formatMissing(["Firefox", "WebKit"])).toMatchInlineSnapshot(`
    "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
    !! NOT FOUND: Firefox
    !!   install Firefox, or set FIREFOX to its program
    !! NOT FOUND: WebKit
    !!   on Linux install WebKitWebDriver, its MiniBrowser, Xvfb and D-Bus (Debian: webkit2gtk-driver xvfb dbus), or set MINIBROWSER to the MiniBrowser program
    !!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!"
  `);
});

// A process of its own, with nothing on its path.
function search(env: Record<string, string>) {
  const code = `import("./scripts/find-browsers.mjs").then(({ findBrowsers }) => console.log(JSON.stringify(findBrowsers())))`;
  return spawnSync(process.execPath, ["--eval", code], {
    cwd: root,
    encoding: "utf8",
    env: { PATH: emptyFolder, ...env },
  });
}
