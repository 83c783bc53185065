import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { startServer } from "../../scripts/serve.mjs";
import { openPage } from "../support/browser.ts";
import { runAxeOnPage } from "../support/run-axe-on-page.ts";

type Server = Awaited<ReturnType<typeof startServer>>;

let server: Server;
const pages: Record<string, string> = { "/none.svg": "", "/favicon.ico": "" };
beforeAll(async () => {
  const folders = { "/cdn": join(root, "dist/cdn"), "/grids": join(root, "dist/grids") };
  // Its own policy is in the page; the server's would have to allow its frame too.
  server = await startServer({ folders, pages, policy: "default-src 'self'; frame-src 'self'" });
});
afterAll(() => server.close());

async function openSnippet(width = 1280) {
  const opened = await openPage(`${server.url}cdn/snippet.html`, { width });
  await opened.page.waitForSelector("#result:not([hidden])");
  return opened;
}

const readCode = (page: Page) =>
  page.$eval("#code", (field) => (field as HTMLTextAreaElement).value);

async function choose(page: Page, id: string, nation: string, way: string) {
  await page.select("#grid", id);
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLTextAreaElement>("#code")!.value.includes(wanted),
    {},
    id,
  );
  await page.select("#nation", nation);
  await page.click(`input[value="${way}"]`);
}

describe("the snippet page", () => {
  it("writes HTML that works on a page as it is, and whose script is held to its integrity", async () => {
    const { page, problems, close } = await openSnippet();
    await choose(page, "hurting-myself", "GB-WLS", "script");
    const code = await readCode(page);
    expect(code).toMatch(/integrity="sha384-[\w+/=]+" crossorigin="anonymous"/);
    expect(code).toMatch(
      /<ithrive-grid src="[^"]+\/hurting-myself\.json" nation="GB-WLS" lang="en-GB" show-draft>/,
    );
    expect(code).toContain('<a href="tel:999">Call 999</a>');
    expect(code).toContain('<a href="sms:85258?&amp;body=SHOUT">Text SHOUT to 85258</a>');
    expect(code).not.toContain("Scotland");
    await close();
    expect(problems.filter((one) => !one.includes("404"))).toEqual([]);

    pages["/pasted"] =
      `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="/none.svg">${code}`;
    const pasted = await openPage(`${server.url}pasted`);
    const cells = await pasted.page.$eval(
      "ithrive-grid",
      (grid) => grid.shadowRoot!.querySelectorAll("td").length,
    );
    expect(cells).toBeGreaterThan(10);
    expect(pasted.problems).toEqual([]);
    await pasted.close();
  });

  it("writes a frame that names itself, may take the page away, and has what stands in below it", async () => {
    const { page, close } = await openSnippet();
    await choose(page, "hurting-myself", "", "frame");
    const code = await readCode(page);
    await close();
    expect(code).toMatch(
      /<iframe src="[^"]+embed\.html\?src=[^"]*hurting-myself\.json&amp;lang=en-GB&amp;show-draft" title="When I hurt myself: what could help\?" data-ithrive/,
    );
    expect(code).toContain("allow-top-navigation-by-user-activation");
    expect(code).toMatch(/<details lang="en-GB">\s+<summary>When I hurt myself/);
    pages["/framed"] =
      `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="/none.svg">${code}`;
    const pasted = await openPage(`${server.url}framed`);
    await pasted.page.waitForFunction(() => document.querySelector("iframe")!.style.height !== "");
    expect(pasted.problems).toEqual([]);
    await pasted.close();
  });

  it("shows what readers have where scripts are blocked: title and help contacts", async () => {
    const { page, close } = await openSnippet();
    await page.click('input[value="blocked"]');
    const shown = await page.$eval("#preview", (preview) => ({
      text: (preview as HTMLElement).innerText,
      live: preview.querySelectorAll("ithrive-grid, iframe").length,
    }));
    expect(shown.live).toBe(0);
    expect(shown.text).toMatch(/Need help now\?[\s\S]*Call 999[\s\S]*Text SHOUT to 85258/);
    await close();
  });

  it("speaks the grid's language where there are words in it, Welsh with its own script", async () => {
    const { page, close } = await openSnippet();
    await page.select("#grid", "feeling-low-first-steps");
    await page.waitForFunction(() => document.querySelectorAll("#words option").length > 1);
    await page.select("#words", "feeling-low-first-steps.cy.json");
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>("#code")!.value.includes("words/cy.js"),
    );
    const code = await readCode(page);
    expect(code).toContain("<h2>Teimlo’n isel: beth allaf roi cynnig arno gyntaf?</h2>");
    expect(code).not.toContain("Need help now?");
    await close();
  });

  it("selects everything where the browser does not let it copy, and says what to press", async () => {
    const { page, close } = await openSnippet();
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.execCommand = () => false;
    });
    await page.focus("#copy");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("#copied")!.textContent !== "");
    const [selected, said] = await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>("#code")!;
      return [
        field.selectionStart === 0 && field.selectionEnd === field.value.length,
        document.querySelector("#copied")!.textContent,
      ] as const;
    });
    expect(selected).toBe(true);
    expect(said).toMatch(/Press Ctrl and C/);
    await close();
  });

  it("writes nothing for a folder that is no whole address, and says so", async () => {
    const { page, close } = await openSnippet();
    await page.$eval("#folder", (field) => ((field as HTMLInputElement).value = ""));
    await page.type("#folder", "example.org/ithrive");
    expect(await page.$eval("#result", (section) => (section as HTMLElement).hidden)).toBe(true);
    expect(await page.$eval("#folder-note", (note) => note.textContent)).toMatch(
      /not a whole address/,
    );
    await close();
  });

  it("writes where the leave button leads, for either way, and nothing that is no whole address", async () => {
    const { page, close } = await openSnippet();
    const readNote = () => page.$eval("#exit-note", (note) => note.textContent);
    await page.type("#exit", "www.example.org/weather");
    expect(await readNote()).toMatch(/not a whole address, so it is left out/);
    expect(await readCode(page)).not.toContain("exit-url");
    await page.$eval("#exit", (field) => ((field as HTMLInputElement).value = ""));
    await page.type("#exit", "https://www.example.org/weather");
    expect(await readNote()).toMatch(/no meaning to others/);
    expect(await readCode(page)).toContain(' exit-url="https://www.example.org/weather"');
    await page.click('input[value="frame"]');
    expect(await readCode(page)).toContain(' data-exit-url="https://www.example.org/weather"');
    expect(await page.$eval("#notes", (notes) => notes.textContent)).toContain("ithrive-exit-url");
    await close();
  });

  it("fits 320 pixels, and axe finds nothing", async () => {
    const { page, close } = await openSnippet(320);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(tooWide).toBeLessThanOrEqual(0);
    expect(await runAxeOnPage(page)).toEqual([]);
    await close();
  });
});
