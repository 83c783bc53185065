// Draws the tablet app's icons from its icon.svg, in Chromium. Run by hand after the drawing changes
// (`node scripts/draw-icons.mjs`); the pictures are committed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "puppeteer-core";
import { chromiumFlags } from "./chromium-flags.mjs";
import { findBrowsers } from "./find-browsers.mjs";
import { root } from "./root.mjs";

const folder = join(root, "src/programs/tablet");
const drawing = readFileSync(join(folder, "icon.svg"), "utf8");
// Systems cut a maskable icon to their own shape: no corners of ours, and all that matters in the middle.
const ground = /fill="(#[0-9a-f]{6})"/.exec(drawing)?.[1];
const inMiddle = drawing
  .replace('viewBox="0 0 32 32"', 'viewBox="-5 -5 42 42"')
  .replace(/<rect[^>]*>/, `<rect x="-5" y="-5" width="42" height="42" fill="${ground}" />`);

const icons = [
  { name: "icon-192.png", size: 192, svg: drawing },
  { name: "icon-512.png", size: 512, svg: drawing },
  { name: "icon-maskable-512.png", size: 512, svg: inMiddle },
  { name: "apple-touch-icon.png", size: 180, svg: inMiddle },
];

const browser = await launch({ executablePath: findBrowsers().chromium, args: chromiumFlags });
const page = await browser.newPage();
for (const { name, size, svg } of icons) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  await page.screenshot({ path: join(folder, "icons", name), omitBackground: true });
}
await browser.close();
