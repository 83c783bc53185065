import { expect } from "chai";
import "../../src/element/define.ts";
import type { CompiledGrid, LibraryEntry } from "../../src/compiled/index.ts";
import type { DecisionRecord } from "../../src/record/index.ts";
import { addWords } from "../../src/words/index.ts";
import { makeGrid } from "../element/support/make-grid.ts";
import { mount, nextEvent } from "../element/support/mount.ts";
import { restoreFetch, stubFetch } from "../element/support/stub-fetch.ts";
import { startTalk, talkTwo } from "../element/support/talk.ts";
import { toPseudoContent } from "../support/pseudo-content.ts";
import { pseudoLanguage, pseudoWords } from "../support/pseudo-words.ts";

addWords(pseudoLanguage, pseudoWords);
const lang = pseudoLanguage;

type Drawn = HTMLElement & {
  readonly shadowRoot: ShadowRoot;
  readonly updateComplete: Promise<boolean>;
};

/** Letters that belong to no language: ids, digests and names of time zones. */
const codes = /sha256-\S+|\b[a-z]+(-[a-z]+)+\b|\b(UTC|GMT)\b/g;

/** Languages name themselves, each in its own letters. */
const ownNames: readonly (string | undefined)[] = ["English", "Cymraeg"];

/** Everything a person may see or hear that has a Latin letter in it. */
function listLatin(root: ParentNode): string[] {
  const said: string[] = [];
  const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.localName !== "style") said.push(node.nodeValue ?? "");
  }
  const attributes = [
    "aria-label",
    "aria-description",
    "title",
    "alt",
    "placeholder",
    "data-words",
  ];
  for (const name of attributes) {
    for (const one of root.querySelectorAll(`[${name}]`)) said.push(one.getAttribute(name) ?? "");
  }
  return said
    .map((text) => text.trim())
    .filter((text) => !ownNames.includes(text))
    .filter((text) => /[a-z]/i.test(text.replace(codes, "")));
}

/** What a screen in the pseudo-language must be, whatever it shows. */
function expectPseudo(element: Drawn): void {
  expect(listLatin(element.shadowRoot)).to.deep.equal([]);
  const container = element.shadowRoot.querySelector(".container")!;
  expect(container.getAttribute("lang")).to.equal(lang);
  expect(getComputedStyle(container).direction).to.equal("rtl");
  expect(element.scrollWidth - element.clientWidth).to.equal(0);
}

/** Opens everything that opens, one tap after the other. */
async function openAll(element: Drawn): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    const closed = '.reveal[aria-expanded="false"]';
    for (const one of element.shadowRoot.querySelectorAll<HTMLElement>(closed)) one.click();
    await element.updateComplete;
  }
}

/** Presses a control, once it is there: what opens on a tap may be on its way. */
async function press(element: Drawn, selector: string, place = 0): Promise<void> {
  const find = () => element.shadowRoot.querySelectorAll<HTMLElement>(selector)[place];
  while (!find()) await new Promise(requestAnimationFrame);
  find()!.click();
  await element.updateComplete;
}

const grid = toPseudoContent(makeGrid());
const entry: LibraryEntry = toPseudoContent({
  id: "feeling-low",
  version: "1.0.0",
  status: "reviewed",
  language: "en-GB",
  title: "Feeling low",
  need: "Feeling low",
  summary: "Low",
  question: "What now?",
  setting: "outside-nhs",
  audience: { for: "young-person", with: [], ages: "11-18" },
  useWith: "anyone",
  groupings: ["getting-advice"],
  options: ["Wait", "A course"],
  reviewBy: "2026-01-01",
  digest: "sha256-aa",
  href: "feeling-low.json",
});

async function makeRecord(): Promise<DecisionRecord> {
  const talk = await startTalk({ showDraft: true });
  await talkTwo(talk);
  await talk.step("Decide");
  await talk.tap("Add own words: Young person");
  await talk.type("Young person, in my own words", "1234");
  const record = structuredClone(talk.record);
  for (const one of record.grids) {
    one.grid.title = toPseudoContent(one.grid.title);
    one.grid.need = toPseudoContent(one.grid.need);
    one.asShown = toPseudoContent(one.asShown);
  }
  return record;
}

for (const width of [320, 1180]) {
  describe(`in the pseudo-language, ${width} px wide`, () => {
    it("a grid says everything in it, with all that opens and a mark set", async () => {
      const element = await mount("ithrive-grid", { grid, lang, today: "2026-11-22" }, width);
      await press(element, ".toolbar > .button");
      await press(element, ".mark");
      await openAll(element);
      expectPseudo(element);
    });

    for (const layout of ["table", "columns", "question", "option"] as const) {
      it(`a grid forced to be ${layout} does`, async () => {
        const element = await mount("ithrive-grid", { grid, lang, view: layout }, width);
        expectPseudo(element);
      });
    }

    const states: [string, Partial<CompiledGrid>][] = [
      ["a draft not to be shown", { status: "draft" }],
      ["an old and overdue one", { about: { ...grid.about, reviewBy: "2020-01-01" } }],
      [
        "a withdrawn one",
        { status: "withdrawn", withdrawn: { on: "2026-01-01", why: "12", replacedBy: "one-two" } },
      ],
    ];
    for (const [name, change] of states) {
      it(`a grid does: ${name}`, async () => {
        const changed = { ...grid, ...change };
        const element = await mount(
          "ithrive-grid",
          { grid: changed, lang, today: "2026-11-22" },
          width,
        );
        expectPseudo(element);
      });
    }

    it("a grid and a library that cannot be loaded do", async () => {
      for (const [status, body] of [
        [404, ""],
        [200, "{"],
        [200, '{"format":99}'],
      ] as const) {
        stubFetch(() => Promise.resolve(new Response(body, { status })));
        const element = await mount("ithrive-grid", { lang }, width);
        const failed = nextEvent(element, "ithrive-error");
        element.src = "a.json";
        await failed;
        expectPseudo(element);
        const library = await mount("ithrive-library", { lang }, width);
        const libraryFailed = nextEvent(library, "ithrive-error");
        library.index = "index.json";
        await libraryFailed;
        expectPseudo(library);
        restoreFetch();
      }
    });

    it("help contacts do", async () => {
      const element = await mount("ithrive-help", { packs: grid.contacts, lang }, width);
      await openAll(element);
      expectPseudo(element);
    });

    it("a library does, with filters, drafts and a withdrawn grid", async () => {
      const grids: LibraryEntry[] = [
        entry,
        {
          ...entry,
          id: "b",
          useWith: "trained",
          audience: { ...entry.audience, for: "parent-carer" },
        },
        { ...entry, id: "c", setting: "within-nhs", need: "βγ", groupings: ["getting-help"] },
        { ...entry, id: "d", language: "cy" },
        { ...entry, id: "e", status: "draft" },
        { ...entry, id: "f", status: "withdrawn", withdrawn: { on: "2026-01-01", why: "12" } },
      ];
      stubFetch(() =>
        Promise.resolve(new Response(JSON.stringify({ format: 1, grids, withdrawn: [] }))),
      );
      const element = await mount("ithrive-library", { lang, today: "2026-11-22" }, width);
      const loaded = nextEvent(element, "ithrive-load");
      element.index = "index.json";
      await loaded;
      expect(element.shadowRoot.querySelectorAll("select").length).to.be.greaterThan(3);
      expectPseudo(element);
      restoreFetch();
    });

    it("a talk does, step by step, with its dialogs", async () => {
      const draft = { ...grid, status: "draft" as const };
      const properties = { grid: draft, lang, showDraft: true, today: "2026-11-22" };
      const element = await mount("ithrive-session", properties, width);
      await openAll(element);
      expectPseudo(element);
      for (const action of [1, 2]) {
        await press(element, ".top .actions .button", action);
        expectPseudo(element);
        await press(element, "dialog[open] .row .button:not(.main):not(.firm)");
      }
      await press(element, ".body .button.main");
      await press(element, ".mark", 0);
      await press(element, ".mark", 5);
      expectPseudo(element);
      await press(element, ".step", 3);
      await press(element, ".choices.three input");
      expectPseudo(element);
      await press(element, ".step", 2);
      await press(element, ".ready .button.main");
      expectPseudo(element);
      await press(element, ".hand-over .button");
      await press(element, ".mark", 4);
      await press(element, ".ready .button.main");
      await press(element, ".hand-over .button");
      expectPseudo(element);
      await press(element, ".outcome");
      await press(element, ".choices.options input", 1);
      await press(element, ".toggles .button", 1);
      await press(element, '[aria-labelledby="toggles-look-again"] .button', 3);
      await openAll(element);
      expectPseudo(element);
      await press(element, ".row.end .button.main");
      expectPseudo(element);
      await press(element, ".row.end .button.main");
      expectPseudo(element);
      await press(element, "dialog[open] .button.main");
      expectPseudo(element);
    });

    it("a record does, for the notes and with what has changed since", async () => {
      const record = await makeRecord();
      const options = grid.options.slice(1);
      const changed = { ...grid, version: "2.0.0", digest: "sha256-bb", options };
      const properties = { record, grid: changed, lang, for: "notes" as const };
      const element = await mount("ithrive-record", properties, width);
      await openAll(element);
      expectPseudo(element);
    });
  });
}

describe("a language that arrives", () => {
  it("is spoken at once by what is on the page already", async () => {
    const element = await mount("ithrive-grid", { grid: makeGrid(), lang: "eu-XA" });
    const button = () =>
      element.shadowRoot.querySelector(".toolbar > .button")!.textContent!.trim();
    expect(button()).to.equal("Mark what matters to me");
    expect(element.shadowRoot.querySelector("article")!.lang).to.equal("en-GB");
    addWords("eu", { reading: { grid: { mark: "Markatu" } } });
    await element.updateComplete;
    expect(button()).to.equal("Markatu");
    expect(element.shadowRoot.querySelector("article")!.lang).to.equal("eu-XA");
  });

  it("leaves the author’s words marked as what they are", async () => {
    const { shadowRoot } = await mount("ithrive-grid", { grid: makeGrid(), lang });
    const spoken = (selector: string) =>
      shadowRoot.querySelector(selector)!.closest<HTMLElement>("[lang]")!.lang;
    expect(spoken("h2")).to.equal("en-GB");
    expect(spoken(".summary")).to.equal("en-GB");
    expect(spoken(".option-name")).to.equal("en-GB");
    expect(spoken("tbody td .prose p")).to.equal("en-GB");
    expect(spoken(".toolbar button")).to.equal(lang);
    expect(spoken("td .reveal")).to.equal(lang);
  });

  it("is not needed where the page and the grid speak the same", async () => {
    const { shadowRoot } = await mount("ithrive-grid", { grid: makeGrid() });
    expect(shadowRoot.querySelectorAll("[lang]:not(.notes)").length).to.equal(1);
  });
});
