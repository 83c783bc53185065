import { expect } from "chai";
import "../../src/element/define.ts";
import type { CompiledGrid } from "../../src/compiled/index.ts";
import { runAxe } from "../support/run-axe.ts";
import { makeGrid } from "./support/make-grid.ts";
import { findControl, mount, nextEvent, readText } from "./support/mount.ts";
import { neverAnswer, restoreFetch, stubFetch } from "./support/stub-fetch.ts";

const answer = (body: string, status = 200) =>
  stubFetch(() => Promise.resolve(new Response(body, { status })));

async function show(changes: Partial<CompiledGrid>, attributes = {}) {
  return mount("ithrive-grid", { grid: makeGrid(changes), today: "2026-11-22", ...attributes });
}

afterEach(restoreFetch);

describe("ithrive-grid while it loads", () => {
  it("keeps what the page put inside in view, then shows the grid in its place", async () => {
    let arrive: (response: Response) => void = () => {};
    stubFetch(() => new Promise((resolve) => (arrive = resolve)));
    const element = await mount("ithrive-grid", { src: "grid.json", textContent: "Our contacts" });
    const slot = element.shadowRoot.querySelector("slot")!;
    expect(slot.assignedNodes().map((node) => node.textContent)).to.deep.equal(["Our contacts"]);
    const loaded = nextEvent(element, "ithrive-load");
    arrive(new Response(JSON.stringify(makeGrid())));
    const { id, version, digest } = await loaded;
    expect([id, version, digest]).to.deep.equal(["feeling-low", "1.2.0", "sha256-aa"]);
    expect(element.shadowRoot.querySelector("slot")).to.equal(null);
    expect(readText(element.shadowRoot.querySelector("h2")!)).to.equal(
      "Feeling low: what can I try?",
    );
  });

  it("calls the fetch off when it leaves the page, and asks again when it returns", async () => {
    let signal: AbortSignal | null = null;
    const asked = stubFetch((given) => {
      signal = given;
      return neverAnswer(given);
    });
    const element = await mount("ithrive-grid", { src: "grid.json" });
    const frame = element.parentElement!;
    element.remove();
    expect(signal!.aborted).to.equal(true);
    frame.append(element);
    expect(asked).to.deep.equal(["grid.json", "grid.json"]);
    expect(signal!.aborted).to.equal(false);
  });

  it("shows the grid asked for last, whichever comes first", async () => {
    const waiting: ((response: Response) => void)[] = [];
    stubFetch(() => new Promise((resolve) => waiting.push(resolve)));
    const element = await mount("ithrive-grid", { src: "first.json" });
    element.src = "second.json";
    await element.updateComplete;
    waiting[1]!(new Response(JSON.stringify(makeGrid({ title: "Second" }))));
    await nextEvent(element, "ithrive-load");
    waiting[0]!(new Response(JSON.stringify(makeGrid({ title: "First" }))));
    await element.updateComplete;
    expect(readText(element.shadowRoot.querySelector("h2")!)).to.equal("Second");
  });
});

describe("ithrive-grid when it cannot show a grid", () => {
  const cases = [
    {
      name: "there is none",
      start: () => answer("", 404),
      kind: "not-found",
      says: "This grid could not be found. Its address may have changed.",
    },
    {
      name: "the server fails",
      start: () => answer("", 503),
      kind: "network",
      says: "This grid could not be loaded. The connection may be down. Try again",
    },
    {
      name: "there is no connection",
      start: () => stubFetch(() => Promise.reject(new TypeError("offline"))),
      kind: "network",
      says: "This grid could not be loaded. The connection may be down. Try again",
    },
    {
      name: "it is cut short",
      start: () => answer(JSON.stringify(makeGrid()).slice(0, 900)),
      kind: "malformed",
      says: "This grid arrived damaged or cut short, so it is not shown. Try again",
    },
    {
      name: "it is something else",
      start: () => answer(JSON.stringify({ format: 1, title: "A page" })),
      kind: "malformed",
      says: "This grid arrived damaged or cut short, so it is not shown. Try again",
    },
    {
      name: "its format is not known",
      start: () => answer(JSON.stringify({ ...makeGrid(), format: 2 })),
      kind: "unknown-format",
      says: "This grid was made for a newer release than this page has, so it is not shown.",
    },
  ] as const;

  for (const { name, start, kind, says } of cases) {
    it(`says so and tells the page when ${name}`, async () => {
      start();
      const element = document.createElement("ithrive-grid");
      const failed = nextEvent(element, "ithrive-error");
      element.textContent = "Our contacts";
      element.src = "grid.json";
      document.body.append(element);
      const error = await failed;
      expect([error.kind, error.url]).to.deep.equal([kind, "grid.json"]);
      expect(error.message).to.not.equal("");
      expect(readText(element.shadowRoot!.querySelector("[role=alert]")!)).to.equal(says);
      expect(element.shadowRoot!.querySelector("slot")!.assignedNodes().length).to.equal(1);
      expect(await runAxe(element)).to.deep.equal([]);
      element.remove();
    });
  }

  it("tries again on request", async () => {
    answer("", 500);
    const element = await mount("ithrive-grid", { src: "grid.json" });
    if (!element.shadowRoot.querySelector("[role=alert]")) {
      await nextEvent(element, "ithrive-error");
    }
    answer(JSON.stringify(makeGrid()));
    const loaded = nextEvent(element, "ithrive-load");
    findControl(element.shadowRoot, "Try again").click();
    await loaded;
    expect(element.shadowRoot.querySelector("table")).not.to.equal(null);
  });
});

describe("ithrive-grid that puts help first", () => {
  it("shows whom to reach before anything about the need", async () => {
    const isFirst = async (helpFirst: boolean) => {
      const { shadowRoot } = await show(
        { safety: { helpFirst, quickExit: true } },
        { showDraft: true },
      );
      const call = findControl(shadowRoot, "Call 999");
      const title = shadowRoot.querySelector("h2")!;
      return Boolean(call.compareDocumentPosition(title) & Node.DOCUMENT_POSITION_FOLLOWING);
    };
    expect(await isFirst(true)).to.equal(true);
    expect(await isFirst(false)).to.equal(false);
  });
});

describe("ithrive-grid by status and date", () => {
  it("shows of a draft only its title, help and that it is not ready", async () => {
    const { shadowRoot } = await show({ status: "draft" });
    expect(shadowRoot.querySelector("table")).to.equal(null);
    expect(shadowRoot.querySelector(".summary")).to.equal(null);
    expect(readText(shadowRoot.querySelector(".help h3")!)).to.equal("Need help now?");
    expect(readText(shadowRoot.querySelector(".notice")!)).to.equal(
      "This grid is not ready yet. It is a draft that nobody has agreed. It will be here once it has been reviewed.",
    );
  });

  it("shows a draft in full when the page asks for it, with help before the draft notice", async () => {
    const { shadowRoot } = await show({ status: "draft" }, { showDraft: true });
    expect(shadowRoot.querySelector("table")).not.to.equal(null);
    const notice = shadowRoot.querySelector(".notice")!;
    expect(readText(notice)).to.match(/^Draft\. Not yet reviewed/);
    const help = shadowRoot.querySelector(".help")!;
    expect(help.compareDocumentPosition(notice)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("shows of a withdrawn grid why, its replacement and help, and tells the page", async () => {
    const withdrawn = { on: "2026-10-01", why: "A study was withdrawn.", replacedBy: "new-grid" };
    const element = document.createElement("ithrive-grid");
    const told = nextEvent(element, "ithrive-error");
    element.grid = makeGrid({ status: "withdrawn", withdrawn });
    element.showDraft = true;
    document.body.append(element);
    expect((await told).kind).to.equal("withdrawn");
    expect(element.shadowRoot!.querySelector("table")).to.equal(null);
    expect(element.shadowRoot!.querySelector(".help")).not.to.equal(null);
    expect(readText(element.shadowRoot!.querySelector(".notice")!)).to.equal(
      "This grid has been withdrawn. Please do not use it. Withdrawn on 1 October 2026. A study was withdrawn. Use this one in its place: new-grid.",
    );
    element.remove();
  });

  it("says that a review is overdue and that sources are old, and still shows the grid", async () => {
    const { shadowRoot } = await show({}, { today: "2029-01-01" });
    expect(readText(shadowRoot.querySelector(".notice")!)).to.equal(
      "This grid was due to be looked at again by 22 November 2027. Parts of it may be out of date. Some of its sources have not been checked for over two years.",
    );
    expect(shadowRoot.querySelector("table")).not.to.equal(null);
  });

  it("says nothing of the kind on a grid that is up to date", async () => {
    const { shadowRoot } = await show({});
    expect(shadowRoot.querySelector(".notice")).to.equal(null);
  });
});
