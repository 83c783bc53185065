import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import { html, LitElement } from "lit";
import "../../src/element/define.ts";
import { QuickExit } from "../../src/element/controllers/quick-exit.ts";
import { makeGrid } from "./support/make-grid.ts";
import { mount, readText } from "./support/mount.ts";

let gone: string[] = [];
let exitUrl: string | undefined;
let isOn = true;

class ExitHost extends LitElement {
  readonly exit = new QuickExit(this, {
    isOn: () => isOn,
    getExitUrl: () => exitUrl,
    replace: (url) => gone.push(url),
  });

  override render() {
    return html`<button @click=${this.exit.leave}>Leave</button>`;
  }
}
customElements.define("exit-host", ExitHost);

function show(): ExitHost {
  const host = new ExitHost();
  document.body.append(host);
  return host;
}

async function press(...keys: string[]) {
  for (const key of keys) await sendKeys({ press: key });
}

describe("the quick way out", () => {
  const saved = document.createDocumentFragment();
  beforeEach(() => {
    saved.append(...document.body.childNodes);
    gone = [];
    exitUrl = undefined;
    isOn = true;
  });
  afterEach(() => document.body.replaceChildren(saved));

  it("empties the page at once, then goes to an empty one", () => {
    const host = show();
    document.title = "Feeling low";
    host.exit.leave();
    expect(document.body.childNodes.length).to.equal(0);
    expect(document.title).to.equal("");
    expect(gone).to.deep.equal(["about:blank"]);
  });

  it("goes where the page says, and nowhere by script", () => {
    const host = show();
    for (const url of ["https://weather.example/", "/home", "javascript:alert(1)", "data:,x"]) {
      exitUrl = url;
      host.exit.leave();
    }
    expect(gone).to.deep.equal([
      "https://weather.example/",
      new URL("/home", document.baseURI).href,
      "about:blank",
      "about:blank",
    ]);
  });

  it("leaves after three presses of Shift", async () => {
    show();
    await press("Shift", "Shift");
    expect(gone).to.deep.equal([]);
    await press("Shift");
    expect(gone).to.deep.equal(["about:blank"]);
  });

  it("counts anew after any other key", async () => {
    show();
    await press("Shift", "Shift", "a", "Shift");
    expect(gone).to.deep.equal([]);
  });

  it("listens no more when switched off or out of the page", async () => {
    const host = show();
    isOn = false;
    await press("Shift", "Shift", "Shift");
    isOn = true;
    host.remove();
    await press("Shift", "Shift", "Shift");
    expect(gone).to.deep.equal([]);
  });
});

describe("the leave button of ithrive-grid", () => {
  it("is the first thing the keyboard comes to, and says that the history stays", async () => {
    const { shadowRoot } = await mount("ithrive-grid", { grid: makeGrid() });
    const [first] = shadowRoot.querySelectorAll("button, a, [tabindex]");
    expect(readText(first!)).to.equal("Leave this page");
    expect(readText(shadowRoot.querySelector(".leave p")!)).to.equal(
      "Or press Shift three times. This page stays in your history.",
    );
  });

  it("stays in view while the grid is read", async () => {
    const { shadowRoot } = await mount("ithrive-grid", { grid: makeGrid() }, 390);
    shadowRoot.querySelector(".about")!.scrollIntoView();
    const { top, bottom } = shadowRoot.querySelector("[part=leave]")!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(window.innerHeight);
    window.scrollTo(0, 0);
  });

  it("shows on a grid that does not ask for it when the page names an exit", async () => {
    const safety = { helpFirst: false, quickExit: false };
    const element = await mount("ithrive-grid", { grid: makeGrid({ safety }) });
    expect(element.shadowRoot.querySelector("[part=leave]")).to.equal(null);
    element.exitUrl = "https://weather.example/";
    await element.updateComplete;
    expect(element.shadowRoot.querySelector("[part=leave]")).not.to.equal(null);
  });
});
