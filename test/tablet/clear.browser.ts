import { expect } from "chai";
import "../../src/element/define.ts";
import { startTablet } from "../../src/programs/tablet/index.ts";
import { openCrashCopy } from "../../src/programs/tablet/keep/open-crash-copy.ts";

const settings = { format: 1, drafts: true };
const said = "Exercise";

const sites: Awaited<ReturnType<typeof startTablet>>[] = [];
const fetchReally = globalThis.fetch;

beforeEach(() => {
  globalThis.fetch = (address, options) =>
    String(address).endsWith("settings.json")
      ? Promise.resolve(new Response(JSON.stringify(settings)))
      : fetchReally(address, options);
});

afterEach(async () => {
  globalThis.fetch = fetchReally;
  for (const site of sites.splice(0)) await site.stop();
  history.replaceState(null, "", location.pathname + location.search);
  for (const element of document.querySelectorAll("#app")) element.remove();
});

/** Waits until something is there, however long it takes within the test's time. */
async function find<T>(look: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

const findSession = () => document.querySelector("ithrive-session")?.shadowRoot;

async function press(name: string): Promise<void> {
  const control = await find(() => {
    const scope = findSession()?.querySelector("dialog[open]") ?? findSession();
    const found = [...(scope?.querySelectorAll<HTMLElement>("button") ?? [])];
    return found.find((one) =>
      (one.getAttribute("aria-label") ?? one.textContent ?? "").trim().startsWith(name),
    );
  });
  control.click();
}

/** Everything that this browser keeps for the site, as text; of databases the names. */
async function readStorage(): Promise<Record<string, string>> {
  const texts = await Promise.all(
    (await caches.keys()).map(async (name) => {
      const cache = await caches.open(name);
      const kept = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
      return Promise.all(kept.map((response) => response?.text()));
    }),
  );
  return {
    sessionStorage: JSON.stringify({ ...sessionStorage }),
    localStorage: JSON.stringify({ ...localStorage }),
    databases: (await indexedDB.databases()).map(({ name }) => name).join(),
    caches: JSON.stringify(texts),
    cookies: document.cookie,
  };
}

async function openTalk(): Promise<void> {
  const app = document.createElement("div");
  app.id = "app";
  document.body.append(app);
  location.hash = "#talk=feeling-low-first-steps";
  sites.push(await startTablet(app, "/dist/grids/index.json"));
  await press("Start");
  await press(`Good for me: What does it involve? ${said}`);
  await find(() => sessionStorage.getItem("ithrive-talk"));
}

describe("what a browser keeps of a talk", () => {
  it("is cipher while it is open, and nothing once it is cleared", async () => {
    await openTalk();
    const open = await readStorage();
    expect(open["sessionStorage"]).to.contain("ithrive-talk");
    expect(open["databases"]).to.contain("ithrive-tablet");
    for (const [place, text] of Object.entries(open)) {
      expect(text, place).not.to.contain(said);
      expect(text, place).not.to.contain("young-person");
    }

    await press("Stop and clear");
    await press("Clear it all");
    // The cipher goes in the same step as the press.
    expect(sessionStorage.getItem("ithrive-talk")).to.equal(null);
    let kept = await readStorage();
    while (kept["databases"]?.includes("ithrive-tablet")) kept = await readStorage();
    expect(kept["sessionStorage"]).not.to.contain("ithrive-talk");
    expect(kept["cookies"]).to.equal("");
    expect(kept["caches"]).not.to.contain('"reactions"');
    expect(kept["localStorage"]).not.to.contain("feeling-low");
    expect(findSession()?.textContent).to.contain("Cleared");
    expect(document.querySelector("ithrive-session")?.record).to.equal(undefined);
  });

  it("can be opened by the page that loads again, and by none after clearing", async () => {
    const refused: string[] = [];
    const open = () => openCrashCopy(60_000, () => refused.push("refused"))!;
    const before = open();
    await before.save({ talks: ["ŵ 😀"] }, 0);
    const text = sessionStorage.getItem("ithrive-talk")!;
    const after = open();
    const restored = await after.restore();
    expect(restored.outcome).to.equal("restored");
    expect("value" in restored && restored.value).to.deep.equal({ talks: ["ŵ 😀"] });
    await after.erase();
    sessionStorage.setItem("ithrive-talk", text);
    expect((await open().restore()).outcome).to.equal("lost");
    expect(sessionStorage.getItem("ithrive-talk")).to.equal(null);
    expect(refused).to.deep.equal([]);
  });
});
