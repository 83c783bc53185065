import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import "../../src/element/define.ts";
import { FakeSpeech } from "./support/fake-speech.ts";
import { makeGrid } from "./support/make-grid.ts";
import { findControl, mount, readText } from "./support/mount.ts";

let speech: FakeSpeech;

/** The page's speech in place of the browser's own, whose voices differ from device to device. */
function give(voices: readonly { lang: string; localService: boolean }[]): void {
  speech = new FakeSpeech(voices);
  for (const [name, value] of [
    ["speechSynthesis", speech],
    ["SpeechSynthesisUtterance", speech.Utterance],
  ] as const) {
    Object.defineProperty(window, name, { configurable: true, writable: true, value });
  }
}

const british = { lang: "en_GB", localService: true };

async function show(properties = {}) {
  const element = await mount("ithrive-grid", {
    grid: makeGrid({ translations: [{ language: "cy", reviewed: true }] }),
    today: "2026-11-22",
    view: "table",
    ...properties,
  });
  const root = element.shadowRoot;
  // What is fetched after the grid has arrived when the choice of languages is there.
  while (!root.querySelector(".ways [role=group]")) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return element;
}

const hasListen = ({ shadowRoot }: { shadowRoot: ShadowRoot }) =>
  Boolean(shadowRoot.querySelector(".listen"));

async function listen(properties = {}) {
  const element = await show(properties);
  findControl(element.shadowRoot, "Listen to this page").click();
  await element.updateComplete;
  return element;
}

const status = ({ shadowRoot }: { shadowRoot: ShadowRoot }) =>
  readText(shadowRoot.querySelector(".container > [role=status]")!);

describe("reading aloud", () => {
  // First, while the browser still has its own speech; a browser without a window has no voices.
  it("is offered by a real browser just where it has a voice of its own", async () => {
    const voices = (globalThis as Partial<typeof globalThis>).speechSynthesis?.getVoices() ?? [];
    const isSpoken = voices.some(({ lang, localService }) => localService && /^en\b/i.test(lang));
    expect(hasListen(await show())).to.equal(isSpoken);
  });

  it("brings what it reads into view", async () => {
    give([british]);
    const element = await listen();
    findControl(element.shadowRoot.querySelectorAll("tr.question")[2]!, "Listen").click();
    const [range] = [...CSS.highlights.get("ithrive-spoken")!] as Range[];
    const { top, bottom } = range!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it("is not offered without a voice on the device for the grid's language", async () => {
    for (const voices of [
      [],
      [{ lang: "en-GB", localService: false }],
      [{ lang: "de-DE", localService: true }],
    ]) {
      give(voices);
      expect(hasListen(await show())).to.equal(false);
    }
  });

  it("comes with voices that come late, moves nothing, and says nothing by itself", async () => {
    give([]);
    const element = await show();
    const below = element.shadowRoot.querySelector(".reading")!;
    const before = below.getBoundingClientRect().top;
    speech.bringVoices([british]);
    await element.updateComplete;
    const button = findControl(element.shadowRoot, "Listen to this page");
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
    expect(below.getBoundingClientRect().top).to.equal(before);
    expect(speech.said).to.deep.equal([]);
  });

  it("reads what is shown in its order, each answer after its option, with the device's voice", async () => {
    give([british]);
    const element = await listen();
    speech.endAll();
    await element.updateComplete;
    const said = speech.said.map(({ text }) => text.trim());
    const from = said.indexOf("What does it involve?");
    expect(said.slice(from, from + 5)).to.deep.equal([
      "What does it involve?",
      "Wait two weeks",
      "You talk again in two weeks.",
      "A guided course",
      "You learn new ways to cope.",
    ]);
    expect(said).to.include("Feeling low: what can I try?");
    expect(said).not.to.include("More about this");
    expect(said).not.to.include("These ways are called CBT.");
    expect(speech.said.every(({ voice }) => voice?.lang === "en_GB")).to.equal(true);
    expect(status(element)).to.contain("Reading has finished.");
  });

  it("reads one question with its own button, and marks what is read", async () => {
    give([british]);
    const element = await listen();
    const row = element.shadowRoot.querySelectorAll("tr.question")[2]!;
    const button = findControl(row, "Listen: What are the downsides?");
    button.click();
    await element.updateComplete;
    expect(speech.last.text.trim()).to.equal("What are the downsides?");
    expect(readText(button)).to.equal("Stop: What are the downsides?");
    const marked = [...(CSS.highlights.get("ithrive-spoken") ?? [])].map(String);
    expect(marked).to.deep.equal(["What are the downsides?"]);
    button.click();
    await element.updateComplete;
    expect(CSS.highlights.has("ithrive-spoken")).to.equal(false);
    expect(speech.speaking).to.equal(false);
  });

  it("pauses and goes on in the same sentence, and stops on Escape", async () => {
    give([british]);
    const element = await listen();
    speech.end();
    const { text } = speech.last;
    expect(status(element)).to.equal("");
    findControl(element.shadowRoot.querySelector(".listen-bar")!, "Pause").click();
    await element.updateComplete;
    expect(speech.speaking).to.equal(false);
    expect(status(element)).to.contain("Reading is paused.");
    findControl(element.shadowRoot.querySelector(".listen-bar")!, "Continue").click();
    await element.updateComplete;
    expect(speech.last.text).to.equal(text);
    await sendKeys({ press: "Escape" });
    await element.updateComplete;
    expect(speech.speaking).to.equal(false);
    expect(Boolean(element.shadowRoot.querySelector(".listen-bar"))).to.equal(false);
    expect(status(element)).to.contain("Reading has stopped.");
  });

  it("stops when the element leaves, when the view changes, and when another takes the voice", async () => {
    give([british]);
    const left = await listen();
    left.remove();
    expect(speech.speaking).to.equal(false);
    const turned = await listen();
    turned.view = "question";
    await turned.updateComplete;
    await turned.updateComplete;
    expect(speech.speaking).to.equal(false);
    const taken = await listen();
    speech.fail("interrupted");
    await taken.updateComplete;
    expect(status(taken)).to.contain("Reading has stopped.");
  });

  it("goes on where an engine never says that it has ended", async () => {
    give([british]);
    await listen();
    const next = speech.nextSpoken();
    speech.endSilently();
    expect((await next).text).not.to.equal(speech.said[0]!.text);
  });

  it("passes over a language without a voice and says so", async () => {
    give([british]);
    const translation = { of: "en-GB", reviewed: true, outdated: [], missing: [] };
    const welsh = makeGrid({ language: "cy", translation });
    const element = await listen({ secondGrid: welsh });
    const bar = element.shadowRoot.querySelector(".listen-bar")!;
    expect(readText(bar)).to.contain("No voice on this device for: Cymraeg.");
    speech.endAll();
    expect(speech.said.every(({ lang }) => lang.startsWith("en"))).to.equal(true);
  });

  it("never reads a reader's own marks", async () => {
    give([british]);
    const element = await show();
    findControl(element.shadowRoot, "Mark what matters to me").click();
    await element.updateComplete;
    findControl(element.shadowRoot, "Worries me").click();
    await element.updateComplete;
    findControl(element.shadowRoot, "Listen to this page").click();
    speech.endAll();
    const said = speech.said.map(({ text }) => text).join(" ");
    expect(said).not.to.contain("Worries me");
    expect(said).not.to.contain("What I marked");
  });
});
