import { afterAll, beforeAll, expect, it } from "vitest";
import { startServer } from "../../scripts/serve.mjs";
import { readTables } from "./accessibility-tree.ts";
import { openPage } from "./browser.ts";
import { runAxeOnPage } from "./run-axe-on-page.ts";

const head = `<thead><tr><td></td><th scope="col">Wait</th><th scope="col">Course</th></tr></thead>`;
const row = (attributes = "") =>
  `<tr ${attributes}><th scope="row">How long?</th><td>Weeks <b>or more</b></td><td>Two months</td></tr>`;

const pages = {
  "/good": toPage(`<table><caption>Options</caption>${head}<tbody>${row()}</tbody></table>`),
  "/radiogroup-row": toPage(
    `<table><caption>Options</caption>${head}<tbody>${row('role="radiogroup"')}</tbody></table>`,
  ),
  "/hidden-head": toPage(
    `<table><caption>Options</caption>${head.replace("<thead", "<thead hidden")}<tbody>${row()}</tbody></table>`,
  ),
};

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer({ folders: {}, pages });
});
afterAll(() => server.close());

it("reads a table in a shadow root with the names of its headers and cells", async () => {
  expect(await read("good")).toEqual([
    {
      name: "Options",
      columns: ["Wait", "Course"],
      rows: [{ name: "How long?", cells: ["Weeks or more", "Two months"] }],
    },
  ]);
});

it("shows that a row with the role of a radio group is no row any more, which axe passes", async () => {
  const [table] = await read("radiogroup-row");
  expect(table?.rows).toEqual([]);
  const { page, close } = await openPage(`${server.url}radiogroup-row`);
  expect(await runAxeOnPage(page, "main")).toEqual([]);
  await close();
});

it("shows that a head row which is not displayed leaves no column headers", async () => {
  const [table] = await read("hidden-head");
  expect(table?.columns).toEqual([]);
});

async function read(name: string) {
  const { page, close } = await openPage(server.url + name);
  const tables = await readTables(page);
  await close();
  return tables;
}

function toPage(table: string): string {
  return `<!doctype html><html lang="en"><title>Table</title><link rel="icon" href="data:,">
    <main><div><template shadowrootmode="open">${table}</template></div></main></html>`;
}
