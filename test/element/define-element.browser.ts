import { expect } from "chai";
import { defineElement } from "../../src/element/define/define-element.ts";

function makeClass(release: string) {
  return class extends HTMLElement {
    static readonly version = release;
  };
}

describe("registering an element", () => {
  const real = console.error;
  let said: unknown[] = [];
  beforeEach(() => {
    said = [];
    console.error = (...words: unknown[]) => said.push(words.join(" "));
  });
  afterEach(() => {
    console.error = real;
  });

  it("takes the same class, or the same release, twice in silence", () => {
    const first = makeClass("1.0.0");
    defineElement("same-release", first);
    defineElement("same-release", first);
    defineElement("same-release", makeClass("1.0.0"));
    expect(customElements.get("same-release")).to.equal(first);
    expect(said).to.deep.equal([]);
  });

  it("keeps the first of two releases and says which two there are", () => {
    const first = makeClass("1.0.0");
    defineElement("two-releases", first);
    defineElement("two-releases", makeClass("2.0.0"));
    expect(customElements.get("two-releases")).to.equal(first);
    expect(said).to.deep.equal([
      "<two-releases> is on this page twice: release 1.0.0 is in use and release 2.0.0 is ignored. Load one of them only.",
    ]);
  });
});
