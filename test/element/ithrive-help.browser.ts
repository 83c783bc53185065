import { expect } from "chai";
import "../../src/element/define.ts";
import { listMissingIds } from "../support/ids-exist.ts";
import { runAxe } from "../support/run-axe.ts";
import { makeGrid } from "./support/make-grid.ts";
import { findControl, mount, readText } from "./support/mount.ts";

const { contacts: packs } = makeGrid();

describe("ithrive-help", () => {
  it("names danger first, then text and online chat, then calls; what nations share stands once", async () => {
    const { shadowRoot } = await mount("ithrive-help", { packs });
    expect(readText(shadowRoot.querySelector(".danger")!)).to.equal(
      "Life at risk, or somebody cannot be kept safe: Call 999 or go to A&E",
    );
    expect([...shadowRoot.querySelectorAll(".contacts strong")].map(readText)).to.deep.equal([
      "Text SHOUT to 85258",
      "Chat online with Child line",
      "Call 0800 1111",
      "Call 111, then choose the mental health option",
      "Call 111, then press 2",
    ]);
  });

  it("gives every contact the same size and a link that does what it says", async () => {
    const { shadowRoot } = await mount("ithrive-help", { packs: [packs[0]!] });
    const links = [...shadowRoot.querySelectorAll<HTMLAnchorElement>(".contacts a")];
    expect(links.map((link) => link.getAttribute("href"))).to.deep.equal([
      "sms:85258?body=SHOUT",
      "https://chat.example/",
      "tel:08001111",
      "tel:111",
    ]);
    const sizes = links.map((link) => {
      const { width } = link.getBoundingClientRect();
      return `${Math.round(width)} ${getComputedStyle(link.querySelector("strong")!).fontSize}`;
    });
    expect(new Set(sizes).size).to.equal(1);
    expect(readText(links[0]!)).to.equal(
      "Text SHOUT to 85258. Text line, anyone, day and night, free",
    );
  });

  it("names each nation at its own number", async () => {
    const { shadowRoot } = await mount("ithrive-help", { packs });
    const notes = [...shadowRoot.querySelectorAll(".notes")].map(readText);
    expect(notes.slice(-2)).to.deep.equal(["England, NHS 111 England", "Wales, NHS 111 Wales"]);
  });

  for (const nation of ["GB-WLS", "gb-wls"]) {
    it(`shows one nation alone for ${nation}`, async () => {
      const { shadowRoot } = await mount("ithrive-help", { packs, nation });
      expect(readText(shadowRoot)).to.contain("then press 2");
      expect(readText(shadowRoot)).to.not.contain("England");
    });
  }

  it("shows all for a nation it does not know, rather than none", async () => {
    const { shadowRoot } = await mount("ithrive-help", { packs, nation: "GB-XXX" });
    expect(readText(shadowRoot)).to.contain("England");
  });

  it("says from when the contacts are and that nobody has rung them; one tap tells each source", async () => {
    const element = await mount("ithrive-help", { packs });
    expect(readText(element.shadowRoot.querySelector(".fine")!)).to.equal(
      "Taken from each service’s own page, 2024 to 2025. Nobody has rung these contacts for this page yet.",
    );
    findControl(element.shadowRoot, "Where these contacts come from").click();
    await element.updateComplete;
    expect(readText(element.shadowRoot.querySelector(".panel li")!)).to.equal(
      "Text line: Text charity, 2024. Text line questions. Not rung yet.",
    );
  });

  it("claims a ring only for contacts that were rung", async () => {
    const rung = structuredClone(packs);
    for (const pack of rung) for (const one of pack.contacts) one.rungOn = "2026-11-20";
    const element = await mount("ithrive-help", { packs: rung });
    expect(readText(element.shadowRoot.querySelector(".fine")!)).to.equal(
      "Taken from each service’s own page, 2024 to 2025.",
    );
    rung[0]!.contacts[0]!.rungOn = null;
    element.packs = [...rung];
    await element.updateComplete;
    expect(readText(element.shadowRoot.querySelector(".fine")!)).to.contain(
      "Nobody has rung some of these contacts",
    );
  });

  it("lets the page's own contacts stand until it is given some", async () => {
    const element = await mount("ithrive-help", { textContent: "Our own number" });
    expect(element.shadowRoot.querySelector("slot")!.assignedNodes().length).to.equal(1);
  });

  it("passes axe and names only ids that exist", async () => {
    const element = await mount("ithrive-help", { packs }, 320);
    findControl(element.shadowRoot, "Where these contacts").click();
    await element.updateComplete;
    expect(await runAxe(element)).to.deep.equal([]);
    expect(listMissingIds(element.shadowRoot)).to.deep.equal([]);
    expect(element.scrollWidth).to.equal(element.clientWidth);
  });
});
