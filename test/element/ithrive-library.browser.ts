import { expect } from "chai";
import "../../src/element/define.ts";
import type { LibraryEntry } from "../../src/compiled/index.ts";
import { listMissingIds } from "../support/ids-exist.ts";
import { runAxe } from "../support/run-axe.ts";
import { findControl, mount, nextEvent, readText } from "./support/mount.ts";
import { restoreFetch, stubFetch } from "./support/stub-fetch.ts";

const entry: LibraryEntry = {
  id: "feeling-low",
  version: "1.0.0",
  status: "reviewed",
  language: "en-GB",
  title: "Feeling low: what can I try?",
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

const grids: LibraryEntry[] = [
  entry,
  { ...entry, id: "low-nhs", title: "Low mood: which NHS help?", setting: "within-nhs" },
  { ...entry, id: "worry", title: "Worry: what now?", need: "Worry", reviewBy: "2026-01-01" },
  { ...entry, id: "harm", title: "Self-harm: a draft", need: "Self-harm", status: "draft" },
  {
    ...entry,
    id: "old",
    title: "An old grid",
    need: "Worry",
    status: "withdrawn",
    withdrawn: { on: "2026-01-01", why: "Its study was withdrawn." },
  },
];

async function show(entries = grids, properties = {}, width?: number) {
  stubFetch(() =>
    Promise.resolve(new Response(JSON.stringify({ format: 1, grids: entries, withdrawn: [] }))),
  );
  const index = "grids/index.json";
  const element = await mount("ithrive-library", { today: "2026-11-22", ...properties }, width);
  const loaded = nextEvent(element, "ithrive-load");
  element.index = index;
  await loaded;
  return element;
}

const titles = (root: ShadowRoot) => [...root.querySelectorAll(".entry h4")].map(readText);

afterEach(restoreFetch);

describe("ithrive-library", () => {
  it("lists grids by need, says how many, and how many are not ready", async () => {
    const { shadowRoot } = await show();
    expect([...shadowRoot.querySelectorAll("h3")].map(readText)).to.deep.equal([
      "Feeling low",
      "Worry",
    ]);
    expect(titles(shadowRoot)).to.deep.equal([
      "Feeling low: what can I try?",
      "Low mood: which NHS help?",
      "Worry: what now?",
      "An old grid",
    ]);
    expect(readText(shadowRoot.querySelector("[role=status]")!)).to.equal("4 grids");
    expect(readText(shadowRoot.querySelector(".notice")!)).to.equal(
      "1 more grid is not ready yet.",
    );
  });

  it("says of each grid whether it is a draft, overdue or withdrawn", async () => {
    const { shadowRoot } = await show(grids, { showDraft: true });
    const states = [...shadowRoot.querySelectorAll(".entry")].map((one) => [
      readText(one.querySelector("h4")!),
      readText(one.querySelector(".state") ?? document.createElement("p")),
    ]);
    expect(states).to.deep.equal([
      ["Feeling low: what can I try?", ""],
      ["Low mood: which NHS help?", ""],
      ["Worry: what now?", "Due to be looked at again."],
      ["An old grid", "Withdrawn: please do not use it."],
      ["Self-harm: a draft", "Draft: nobody has agreed it yet."],
    ]);
    expect(shadowRoot.querySelector(".notice")).to.equal(null);
  });

  it("opens no withdrawn grid, and says why", async () => {
    const { shadowRoot } = await show([grids[4]!]);
    expect(shadowRoot.querySelector(".entry a")).to.equal(null);
    expect(readText(shadowRoot.querySelector(".entry")!)).to.contain("Its study was withdrawn.");
  });

  it("offers only filters that would change the list", async () => {
    const labels = async (entries: LibraryEntry[]) =>
      [...(await show(entries)).shadowRoot.querySelectorAll("label > span")].map(readText);
    expect(await labels([entry])).to.deep.equal([]);
    expect(await labels(grids.slice(0, 2))).to.deep.equal(["Where"]);
    expect(await labels(grids.slice(0, 3))).to.deep.equal(["What about", "Where"]);
    expect(await labels([entry, { ...entry, language: "cy" }])).to.deep.equal(["Language"]);
  });

  it("narrows the list, announces how many are left, and shows all again", async () => {
    const element = await show();
    const menu = element.shadowRoot.querySelector("select")!;
    menu.value = "Worry";
    menu.dispatchEvent(new Event("change"));
    await element.updateComplete;
    expect(titles(element.shadowRoot)).to.deep.equal(["Worry: what now?", "An old grid"]);
    expect(readText(element.shadowRoot.querySelector("[role=status]")!)).to.equal("2 grids");
    findControl(element.shadowRoot, "Show all").click();
    await element.updateComplete;
    expect(titles(element.shadowRoot).length).to.equal(4);
    expect(element.shadowRoot.querySelector("select")!.value).to.equal("");
  });

  it("says that no grid fits", async () => {
    const element = await show(grids.slice(0, 3));
    const [need, where] = element.shadowRoot.querySelectorAll("select");
    need!.value = "Worry";
    need!.dispatchEvent(new Event("change"));
    where!.value = "within-nhs";
    where!.dispatchEvent(new Event("change"));
    await element.updateComplete;
    expect(readText(element.shadowRoot.querySelector("[role=status]")!)).to.equal(
      "No grid fits. Change what is shown above.",
    );
  });

  it("says that there are no grids", async () => {
    const { shadowRoot } = await show([]);
    expect(readText(shadowRoot.querySelector("[role=status]")!)).to.equal(
      "There are no grids here yet.",
    );
  });

  it("links to the page of a grid, and lets the page open it instead", async () => {
    const { shadowRoot, ...rest } = await show([entry], { pageUrl: "/read/{id}.html" });
    const link = shadowRoot.querySelector<HTMLAnchorElement>(".entry a")!;
    expect(link.getAttribute("href")).to.equal("/read/feeling-low.html");
    expect(rest).to.not.equal(null);
    const element = shadowRoot.host as HTMLElement;
    element.addEventListener("ithrive-grid-open", (event) => event.preventDefault(), {
      once: true,
    });
    const opened = nextEvent(element, "ithrive-grid-open");
    const click = new MouseEvent("click", { bubbles: true, cancelable: true });
    link.dispatchEvent(click);
    const { id, href } = await opened;
    expect([id, new URL(href).pathname]).to.deep.equal([
      "feeling-low",
      new URL("grids/feeling-low.json", document.baseURI).pathname,
    ]);
    expect(click.defaultPrevented).to.equal(true);
  });

  it("links within the page unless told otherwise", async () => {
    const { shadowRoot } = await show([entry]);
    expect(shadowRoot.querySelector(".entry a")!.getAttribute("href")).to.equal(
      "#grid=feeling-low",
    );
  });

  it("says in plain words that the list did not arrive, and tells the page", async () => {
    stubFetch(() => Promise.resolve(new Response("{", { status: 200 })));
    const element = document.createElement("ithrive-library");
    const told = nextEvent(element, "ithrive-error");
    element.index = "index.json";
    document.body.append(element);
    expect((await told).kind).to.equal("malformed");
    expect(readText(element.shadowRoot!.querySelector("[role=alert]")!)).to.equal(
      "The list of grids arrived damaged or cut short, so it is not shown. Try again",
    );
    element.remove();
  });

  for (const width of [320, 820, 1440]) {
    it(`passes axe and fits in ${width} px`, async () => {
      const element = await show(grids, { showDraft: true }, width);
      expect(await runAxe(element)).to.deep.equal([]);
      expect(listMissingIds(element.shadowRoot)).to.deep.equal([]);
      expect(element.scrollWidth).to.equal(element.clientWidth);
    });
  }
});
