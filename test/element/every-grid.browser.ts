import { expect } from "chai";
import "../../src/element/define.ts";
import { readCompiledGrid, readLibraryIndex } from "../../src/compiled/index.ts";
import { listMissingIds } from "../support/ids-exist.ts";
import { runAxe } from "../support/run-axe.ts";
import { findControl, mount, readText } from "./support/mount.ts";
import { settle } from "./support/settle.ts";

const fetchJson = async (path: string): Promise<unknown> =>
  (await fetch(new URL(`../../dist/grids/${path}`, import.meta.url))).json();

const { grids } = readLibraryIndex(await fetchJson("index.json"));

describe("every grid of this project", () => {
  it("is in the library", () => {
    expect(grids.length).to.be.greaterThan(0);
  });

  for (const [index, { href }] of grids.entries()) {
    it(`is shown whole, fits wide and narrow, and passes axe: ${href}`, async () => {
      const grid = readCompiledGrid(await fetchJson(href));
      // The document is one at every width, so axe looks at each grid once, at one width or the other.
      const widths = index % 2 === 0 ? [320, 1180] : [1180, 320];
      const element = await mount("ithrive-grid", { grid, showDraft: true }, widths[0]);
      const { shadowRoot } = element;
      findControl(shadowRoot, "Mark what matters").click();
      await element.updateComplete;
      const asked = [...shadowRoot.querySelectorAll("th .ask")].map(readText);
      expect(asked).to.deep.equal(grid.questions.map(({ ask }) => ask));
      const named = [...shadowRoot.querySelectorAll("thead .option-name")].map(readText);
      expect(named).to.deep.equal(grid.options.map(({ name }) => name));
      const answers = [...shadowRoot.querySelectorAll("tbody td .prose")].map(readText);
      expect(answers.length).to.be.at.least(grid.options.length * grid.questions.length);
      expect(answers.filter((text) => text === "")).to.deep.equal([]);
      expect(listMissingIds(shadowRoot)).to.deep.equal([]);
      window.scrollTo(0, 0);
      expect(await runAxe(element)).to.deep.equal([]);
      for (const width of widths) {
        element.parentElement!.style.width = `${width}px`;
        await settle(element);
        expect(element.scrollWidth, `at ${width} px`).to.equal(element.clientWidth);
      }
    }).timeout(60_000);
  }
});
