import { expect } from "chai";
import { html, render } from "lit";
import "../../src/element/define.ts";
import type { ProseNode } from "../../src/compiled/index.ts";
import { renderLink } from "../../src/element/parts/render-link.ts";
import { renderProse } from "../../src/element/parts/render-prose.ts";
import { toSafeHref } from "../../src/element/parts/to-safe-href.ts";
import { getReadingWords } from "../../src/words/index.ts";
import { makeGrid, say } from "./support/make-grid.ts";
import { mount, nextEvent, readText } from "./support/mount.ts";

const words = getReadingWords("en-GB");
const script = "<img src=x onerror=alert(1)><script>alert(1)</script>";

const refused = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "http://plain.example/",
  "//other.example/",
  "/relative",
  "https://a.example/ b",
  'https://a.example/"onclick=',
  "",
];

describe("hostile content", () => {
  for (const href of refused) {
    it(`never makes a link of ${JSON.stringify(href)}`, () => {
      expect(toSafeHref(href)).to.equal(undefined);
      const place = document.createElement("div");
      render(renderLink(href, "press me", words), place);
      expect(place.querySelector("a")).to.equal(null);
      expect(readText(place)).to.equal("press me");
      const link: ProseNode = { type: "link", href, children: [{ type: "text", value: "here" }] };
      render(html`${renderProse([link], words)}`, place);
      expect(place.querySelector("a")).to.equal(null);
    });
  }

  it("shows HTML in any words as the words it is", async () => {
    const grid = makeGrid({ title: script });
    grid.need.summary = script;
    grid.options[0]!.name = script;
    grid.questions[0]!.ask = script;
    grid.questions[0]!.answers["walks"]!.text = say(script);
    grid.questionsToAsk = [script];
    grid.contacts[0]!.contacts[0]!.name = script;
    const { shadowRoot } = await mount("ithrive-grid", { grid });
    expect(shadowRoot.querySelectorAll("img, script, iframe").length).to.equal(0);
    expect(readText(shadowRoot.querySelector("h2")!)).to.equal(script);
    expect(readText(shadowRoot.querySelector("td:last-child .prose")!)).to.equal(script);
  });

  it("shows nothing of a grid that carries a script as a link, and says so", async () => {
    const grid = makeGrid();
    grid.contacts[0]!.contacts[0]!.ways[0]!.href = "javascript:alert(1)";
    const element = document.createElement("ithrive-grid");
    const told = nextEvent(element, "ithrive-error");
    element.grid = grid;
    document.body.append(element);
    expect((await told).kind).to.equal("malformed");
    expect(element.shadowRoot!.querySelector("a")).to.equal(null);
    element.remove();
  });

  it("filters links again in help, which has no guard before it", async () => {
    const { contacts } = makeGrid();
    for (const pack of contacts) {
      for (const contact of pack.contacts) {
        for (const way of contact.ways) way.href = "javascript:alert(1)";
      }
    }
    const { shadowRoot } = await mount("ithrive-help", { packs: contacts });
    expect(shadowRoot.querySelectorAll("a[href]").length).to.equal(0);
    expect(readText(shadowRoot)).to.contain("Text SHOUT to 85258");
  });
});
