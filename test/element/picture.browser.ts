import { expect } from "chai";
import type { IthriveGrid } from "../../src/element/index.ts";
import "../../src/element/define/ithrive-grid.ts";
import { makeGrid } from "./support/make-grid.ts";
import { neverAnswer, restoreFetch, stubFetch } from "./support/stub-fetch.ts";

// As the parser of a page leaves it: a declarative root, and no style sheet that could be fetched.
const page = `<!doctype html><ithrive-grid src="grid.json" show-draft><template shadowrootmode="open"
  ><article><table><tbody><tr><th>Picture</th></tr></tbody></table>
  <details open><summary aria-controls="reveal-about">About</summary><p id="reveal-about">Us</p></details
  ></article></template><p>Stands in</p></ithrive-grid>`;

function open(): IthriveGrid & { readonly shadowRoot: ShadowRoot } {
  const parsed = Document.parseHTMLUnsafe(page);
  const element = parsed.querySelector("ithrive-grid") as HTMLElement;
  document.body.append(element);
  return element as IthriveGrid & { readonly shadowRoot: ShadowRoot };
}

const countTables = ({ shadowRoot }: { shadowRoot: ShadowRoot }) =>
  shadowRoot.querySelectorAll("table").length;

describe("a grid whose page held a picture of it", () => {
  let element: ReturnType<typeof open> | undefined;
  afterEach(() => {
    restoreFetch();
    element?.remove();
  });

  it("takes its place in one step, with one table at any moment, and keeps what was open", async () => {
    let answer: (response: Response) => void = () => undefined;
    stubFetch(() => new Promise((resolve) => (answer = resolve)));
    element = open();
    const counts = new Set([countTables(element)]);
    const watch = new MutationObserver(() => counts.add(countTables(element!)));
    watch.observe(element.shadowRoot, { childList: true, subtree: true });
    await element.updateComplete;
    expect(element.shadowRoot.textContent).to.contain("Picture");
    const loaded = new Promise((resolve) => element?.addEventListener("ithrive-load", resolve));
    answer(new Response(JSON.stringify(makeGrid())));
    await loaded;
    await element.updateComplete;
    watch.disconnect();
    expect([...counts]).to.deep.equal([1]);
    expect(element.shadowRoot.textContent).not.to.contain("Picture");
    expect(element.shadowRoot.querySelector("[aria-controls=reveal-about]")?.ariaExpanded).to.equal(
      "true",
    );
  });

  it("leaves the picture while the file is on its way", async () => {
    stubFetch((signal) => neverAnswer(signal));
    element = open();
    await element.updateComplete;
    expect(countTables(element)).to.equal(1);
    expect(element.shadowRoot.querySelector("[role=status], [role=alert]")).to.equal(null);
  });

  it("leaves the picture when the file is refused, and tells the page", async () => {
    stubFetch(() => Promise.resolve(new Response("{}", { status: 404 })));
    element = open();
    const kind = await new Promise((resolve) => {
      element?.addEventListener("ithrive-error", (event) => resolve(event.kind));
    });
    expect(kind).to.equal("not-found");
    await element.updateComplete;
    expect(element.shadowRoot.textContent).to.contain("Picture");
    expect(element.shadowRoot.querySelector("[role=alert]")).to.equal(null);
  });
});

describe("data for programs that read pages", () => {
  it("is no script to a strict policy", async () => {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    const inner = frame.contentDocument as Document;
    const policy = inner.createElement("meta");
    policy.httpEquiv = "Content-Security-Policy";
    policy.content = "script-src 'self'";
    inner.head.append(policy);
    const refused: string[] = [];
    const add = (type: string) => {
      const script = inner.createElement("script");
      script.type = type;
      script.textContent = type === "" ? "0" : "{}";
      inner.head.append(script);
    };
    const reported = new Promise<void>((resolve) => {
      inner.addEventListener("securitypolicyviolation", ({ target }) => {
        refused.push((target as HTMLScriptElement).type ?? "");
        resolve();
      });
    });
    add("application/ld+json");
    // A script that runs is refused: had the data been, it would have been told of first.
    add("");
    await reported;
    expect(refused).to.have.length(1);
    expect(refused).not.to.contain("application/ld+json");
    frame.remove();
  });
});
