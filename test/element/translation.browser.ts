import { expect } from "chai";
import "../../src/element/define.ts";
import type { CompiledGrid, LibraryEntry } from "../../src/compiled/index.ts";
import { runAxe } from "../support/run-axe.ts";
import { makeGrid, say } from "./support/make-grid.ts";
import { findControl, mount, nextEvent, readText } from "./support/mount.ts";
import { restoreFetch, stubFetch } from "./support/stub-fetch.ts";

const translation = { of: "en-GB", reviewed: false, outdated: [], missing: [] };

async function show(changes: Partial<CompiledGrid>, attributes = {}) {
  const grid = makeGrid({ status: "reviewed", ...changes });
  return mount("ithrive-grid", { grid, today: "2026-11-22", ...attributes });
}

function notices({ shadowRoot }: { shadowRoot: ShadowRoot }): string[] {
  return [...shadowRoot.querySelectorAll(".notice")].map(readText);
}

/** The language that an element's words are marked with, by itself or by what it stands in. */
function spoken(element: Element): string | undefined {
  return element.closest<HTMLElement>("[lang]")?.lang;
}

afterEach(restoreFetch);

describe("ithrive-grid with a translation", () => {
  it("says that nobody has reviewed it, and how much is out of date or still the original's", async () => {
    const outdated = ["title"];
    const missing = ["need/summary", "questionsToAsk/0"];
    const element = await show({
      language: "de",
      translation: { ...translation, outdated, missing },
    });
    expect(notices(element)).to.deep.equal([
      "Translation. Nobody who speaks this language has reviewed its words yet. Parts whose original has changed: 1. Parts not translated yet: 2.",
    ]);
    expect(await runAxe(element)).to.deep.equal([]);
  });

  it("says so of easy read, and nothing of what is reviewed and whole", async () => {
    expect(notices(await show({ edition: "easy-read", translation }))).to.deep.equal([
      "Easy read. Nobody has reviewed its words yet.",
    ]);
    expect(notices(await show({ translation: { ...translation, reviewed: true } }))).to.deep.equal(
      [],
    );
    expect(notices(await show({}))).to.deep.equal([]);
  });

  it("marks what is still in the original's language, and what is never translated", async () => {
    const { questions } = makeGrid();
    const [first, ...others] = questions;
    const [option, other] = makeGrid().options.map(({ id }) => id) as [string, string];
    const place = `questions/${first!.id}/answers/${other}/text`;
    const answers = {
      ...first!.answers,
      [option]: { ...first!.answers[option]!, text: say("Sie warten.") },
    };
    const element = await show(
      {
        language: "de",
        translation: { ...translation, missing: ["title", place] },
        questions: [{ ...first!, answers }, ...others],
      },
      { lang: "de" },
    );
    const root = element.shadowRoot;
    // The interface has no German and speaks English around the German words.
    expect(spoken(root.querySelector("h2")!)).to.equal("en-GB");
    expect(spoken(root.querySelector(".summary")!)).to.equal("de");
    const [waiting, next] = root.querySelectorAll("tbody tr.question td .prose");
    expect(readText(waiting!)).to.equal("Sie warten.");
    expect([spoken(waiting!), spoken(next!)]).to.deep.equal(["de", "en-GB"]);
  });
});

describe("ithrive-library with translations", () => {
  const entry: LibraryEntry = {
    id: "feeling-low",
    version: "1.0.0",
    status: "reviewed",
    language: "en-GB",
    title: "Feeling low",
    need: "Feeling low",
    summary: "You have felt low lately.",
    question: "What can I try?",
    setting: "outside-nhs",
    audience: { for: "young-person", with: [], ages: "11-18" },
    useWith: "anyone",
    groupings: ["getting-advice"],
    options: ["Wait", "A course"],
    reviewBy: "2027-11-22",
    digest: "sha256-aa",
    href: "feeling-low.json",
  };
  const state = { of: "en-GB", reviewed: false, outdated: 0, missing: 0 };
  const german: LibraryEntry = {
    ...entry,
    language: "de",
    title: "Traurig",
    need: "Traurig",
    translation: state,
    href: "feeling-low.de.json",
  };
  const easy: LibraryEntry = {
    ...entry,
    edition: "easy-read",
    title: "Feeling sad",
    translation: state,
    href: "feeling-low.easy-read.json",
  };
  const worry: LibraryEntry = { ...entry, id: "worry", title: "Worry", href: "worry.json" };

  async function list(properties = {}, grids = [german, entry, easy, worry]) {
    stubFetch(() =>
      Promise.resolve(new Response(JSON.stringify({ format: 1, grids, withdrawn: [] }))),
    );
    const element = await mount("ithrive-library", { today: "2026-11-22", ...properties });
    const loaded = nextEvent(element, "ithrive-load");
    element.index = "grids/index.json";
    await loaded;
    return element;
  }
  const titles = (root: ShadowRoot) => [...root.querySelectorAll(".entry h4")].map(readText);

  it("lists each grid once, in the page's language, with its other words as links", async () => {
    const element = await list();
    const root = element.shadowRoot;
    expect(titles(root)).to.deep.equal(["Feeling low", "Worry"]);
    expect(readText(root.querySelector("[role=status]")!)).to.equal("2 grids");
    const [first] = root.querySelectorAll(".entry");
    expect(readText(first!)).to.contain("Also in: Deutsch, easy read");
    const links = [...first!.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(links).to.deep.equal([
      "#grid=feeling-low",
      "#grid=feeling-low.de",
      "#grid=feeling-low.easy-read",
    ]);
    expect(await runAxe(element)).to.deep.equal([]);
    const opened = nextEvent(element, "ithrive-grid-open");
    first!.querySelectorAll("a")[1]!.click();
    expect((await opened).href).to.match(/\/grids\/feeling-low\.de\.json$/);
  });

  it("lists those of one language when it is chosen, and says that nobody has reviewed them", async () => {
    const element = await list();
    const menu = [...element.shadowRoot.querySelectorAll("select")].at(-1)!;
    menu.value = "de";
    menu.dispatchEvent(new Event("change"));
    await element.updateComplete;
    expect(titles(element.shadowRoot)).to.deep.equal(["Traurig"]);
    expect(readText(element.shadowRoot.querySelector(".state")!)).to.contain("Translation. Nobody");
    findControl(element.shadowRoot, "Show all").click();
    await element.updateComplete;
    expect(titles(element.shadowRoot)).to.deep.equal(["Feeling low", "Worry"]);
  });

  it("offers no other words where each grid has one page", async () => {
    const { shadowRoot } = await list({ pageUrl: "/grids/{id}" });
    expect(shadowRoot.querySelectorAll(".entry a").length).to.equal(2);
  });

  it("shows an edition where there is nothing else", async () => {
    const { shadowRoot } = await list({}, [easy]);
    expect(titles(shadowRoot)).to.deep.equal(["Feeling sad"]);
  });
});
