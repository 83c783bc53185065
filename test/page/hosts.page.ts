import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { startServer } from "../../scripts/serve.mjs";
import { openPage } from "../support/browser.ts";

/** Styles of pages that an element has to live on. */
const hosts = {
  "a plain page": "",
  "a root of 62.5 %": "html { font-size: 62.5%; } body { font-size: 1.6rem; }",
  "type of no size": "html, body, * { font-size: 0; }",
  "everything unset": "* { all: unset; }",
  "a reset of tables":
    "table, thead, tbody, tr, th, td { all: unset; display: block; width: 100px; border: 5px solid; }",
  "words in capitals, apart and unbroken":
    "* { text-transform: uppercase; letter-spacing: 1em; word-spacing: 3em; white-space: nowrap; text-indent: 9em; line-height: 0.5; }",
  "a transformed column": "main { transform: scale(1); will-change: transform; }",
  "a page from right to left": "html { direction: rtl; }",
  "a zoomed column": "main { zoom: 1.5; width: 1180px; }",
};

/** What a page could try, to make one option stand out. */
const themes = {
  "parts of options":
    "ithrive-grid::part(option) { background: gold; font-size: 2em; } ithrive-grid::part(option):nth-child(2) { font-size: 4em; } ithrive-grid::part(option):first-of-type { color: red; }",
  "parts of answers":
    "ithrive-grid::part(answer) { padding: 2em; } ithrive-grid::part(answer):nth-child(3) { background: gold; } ithrive-grid::part(answer):last-child { opacity: 0.2; }",
  "every property there is":
    "ithrive-grid { --ithrive-font: monospace; --ithrive-paper: #ffe; --ithrive-accent: #630; --ithrive-accent-wash: #fdb; --ithrive-sticky-top: 9px; }",
  "private properties":
    "ithrive-grid { --_ink: red; --_paper: gold; --_head: 40em; --_small: 3em; }",
};

const toPath = (name: string) => `/${name.replaceAll(/\W+/g, "-")}`;
const toPage = (styles: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Grid</title>
    <link rel="icon" href="/none.svg"><link rel="stylesheet" href="${styles}">
    <script type="module" src="/cdn/ithrive-grid.js"></script>
    <main><ithrive-grid src="/grids/low-mood-nhs-help.json" view="table" show-draft></ithrive-grid></main></html>`;

const styles = { ...hosts, ...themes };
const pages = Object.fromEntries(
  Object.keys(styles).map((name) => [toPath(name), toPage(`/styles${toPath(name)}.css`)]),
);

const folder = mkdtempSync(join(tmpdir(), "ithrive-hosts-"));
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  for (const [name, text] of Object.entries(styles)) {
    writeFileSync(join(folder, `${toPath(name)}.css`), text);
  }
  server = await startServer({
    folders: {
      "/cdn": join(root, "dist/cdn"),
      "/grids": join(root, "dist/grids"),
      "/styles": folder,
    },
    pages: { ...pages, "/none.svg": "" },
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** How each option's head and answers look: what would make one of them more than another. */
const readLooks = (page: Page) =>
  page.evaluate(() => {
    const rows = document
      .querySelector("ithrive-grid")!
      .shadowRoot!.querySelectorAll("thead tr, tbody tr.question");
    return [...rows].map((row) =>
      [...row.querySelectorAll("th[part~=option], td[part~=answer]")].map((cell) => {
        const words = cell.querySelector(".option-name, .prose p") ?? cell;
        const { width } = cell.getBoundingClientRect();
        const outside = getComputedStyle(cell);
        const inside = getComputedStyle(words);
        return [
          Math.round(width),
          ...[outside.backgroundColor, outside.opacity, outside.paddingInline, outside.borderBlock],
          ...[inside.fontSize, inside.fontWeight, inside.fontFamily, inside.color],
          ...[inside.textTransform, inside.letterSpacing, inside.textDecorationLine],
        ].join(" ");
      }),
    );
  });

describe("options look alike", () => {
  for (const name of Object.keys(styles)) {
    it(`on a page with ${name}`, async () => {
      const { page, problems, close } = await openPage(server.url + toPath(name).slice(1), {
        width: 1280,
      });
      const rules = await page.evaluate(() => document.styleSheets[0]?.cssRules.length);
      expect(rules).toBeGreaterThan(name === "a plain page" ? -1 : 0);
      const looks = await readLooks(page);
      if (name === "parts of options") expect(looks[0]?.[0]).toContain("rgb(255, 215, 0)");
      expect(looks.length).toBeGreaterThan(5);
      for (const row of looks) expect(new Set(row).size).toBe(1);
      expect(problems).toEqual([]);
      await close();
    });
  }
});

describe("words are read as on a page of one's own", () => {
  for (const name of Object.keys(hosts)) {
    it(`on a page with ${name}`, async () => {
      const { page, close } = await openPage(server.url + toPath(name).slice(1), { width: 1280 });
      const read = await page.evaluate(() => {
        const root = document.querySelector("ithrive-grid")!.shadowRoot!;
        const words = root.querySelector("tbody td .prose p")!;
        const {
          fontSize,
          textTransform,
          letterSpacing,
          whiteSpaceCollapse,
          textIndent,
          lineHeight,
        } = getComputedStyle(words);
        const cell = words.closest("td")!.getBoundingClientRect();
        const head = root.querySelector("thead th:nth-child(2)")!.getBoundingClientRect();
        return {
          type: {
            fontSize,
            textTransform,
            letterSpacing,
            whiteSpaceCollapse,
            textIndent,
            lineHeight,
          },
          isUnderItsHead: Math.abs(cell.left - head.left) < 2,
          isInside: words.scrollWidth <= words.clientWidth + 1,
          display: getComputedStyle(words.closest("td")!).display,
        };
      });
      expect(read).toEqual({
        type: {
          fontSize: "16px",
          textTransform: "none",
          letterSpacing: "normal",
          whiteSpaceCollapse: "collapse",
          textIndent: "0px",
          lineHeight: "24px",
        },
        isUnderItsHead: true,
        isInside: true,
        display: "table-cell",
      });
      await close();
    });
  }
});
