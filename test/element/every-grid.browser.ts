import { expect } from "chai";
import "../../src/element/define.ts";
import { readCompiledGrid, readLibraryIndex } from "../../src/compiled/index.ts";
import { listMissingIds } from "../support/ids-exist.ts";
import { runAxe } from "../support/run-axe.ts";
import { findControl, mount, readText } from "./support/mount.ts";

const fetchJson = async (path: string): Promise<unknown> =>
  (await fetch(new URL(`../../dist/grids/${path}`, import.meta.url))).json();

describe("every grid of this project", () => {
  it("is shown whole, fits, and passes axe, wide and narrow", async () => {
    const { grids } = readLibraryIndex(await fetchJson("index.json"));
    expect(grids.length).to.be.greaterThan(0);
    for (const { href } of grids) {
      const grid = readCompiledGrid(await fetchJson(href));
      for (const width of [320, 1180]) {
        const element = await mount("ithrive-grid", { grid, showDraft: true }, width);
        const { shadowRoot } = element;
        findControl(shadowRoot, "Mark what matters").click();
        await element.updateComplete;
        const asked = [...shadowRoot.querySelectorAll("th .ask")].map(readText);
        expect(asked).to.deep.equal(grid.questions.map(({ ask }) => ask));
        const named = [...shadowRoot.querySelectorAll("thead .option-name")].map(readText);
        expect(named).to.deep.equal(grid.options.map(({ name }) => name));
        const answers = [...shadowRoot.querySelectorAll("tbody td .prose")].map(readText);
        expect(answers.filter((text) => text === "")).to.deep.equal([]);
        expect(element.scrollWidth, `${grid.id} at ${width} px`).to.equal(element.clientWidth);
        expect(listMissingIds(shadowRoot)).to.deep.equal([]);
        window.scrollTo(0, 0);
        expect(await runAxe(element)).to.deep.equal([]);
      }
    }
  }).timeout(60_000);
});
