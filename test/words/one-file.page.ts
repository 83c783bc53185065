import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { startServer } from "../../scripts/serve.mjs";
import { openPage } from "../support/browser.ts";

const words = '<script type="module" src="/cdn/words/cy.js"></script>';
const toPage = (scripts: string) =>
  `<!doctype html><html lang="cy"><meta charset="utf-8"><title>Grid</title>
    <link rel="icon" href="/none.svg">${scripts}
    <ithrive-grid lang="cy" src="/grids/feeling-low-first-steps.json" show-draft></ithrive-grid>`;

const pages: Record<string, string> = { "/none.svg": "" };
for (const file of ["ithrive-grid", "ithrive"]) {
  const elements = `<script type="module" src="/cdn/${file}.js"></script>`;
  pages[`/${file}/after`] = toPage(elements + words);
  pages[`/${file}/before`] = toPage(words + elements);
}

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  const folders = { "/cdn": join(root, "dist/cdn"), "/grids": join(root, "dist/grids") };
  server = await startServer({ folders, pages });
});
afterAll(() => server.close());

for (const path of Object.keys(pages).filter((path) => path !== "/none.svg")) {
  it(`one script tag makes the elements speak Welsh, and leaves nothing on the page: ${path}`, async () => {
    const { page, problems, close } = await openPage(server.url + path.slice(1));
    const said = await page.$eval("ithrive-grid", ({ shadowRoot }) => [
      shadowRoot?.querySelector(".toolbar > .button")?.textContent?.trim(),
      shadowRoot?.querySelector("article")?.lang,
      shadowRoot?.querySelector("h2")?.lang,
    ]);
    expect(said).toEqual(["Nodi beth sy’n bwysig i mi", "cy", "en-GB"]);
    const globals = await page.evaluate(() =>
      Object.keys(window).filter((key) => /words|ithrive/i.test(key)),
    );
    expect(globals).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });
}
