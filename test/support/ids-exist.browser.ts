import { expect } from "chai";
import { listMissingIds } from "./ids-exist.ts";
import { runAxe } from "./run-axe.ts";
import { fixture } from "./fixture.ts";

// Faults that axe lets pass: each names something that is not there.
const faults = [
  {
    html: '<section aria-labelledby="nowhere" role="region">Text</section>',
    found: ['<section aria-labelledby="nowhere">: no id "nowhere" in this root'],
  },
  {
    html: '<div role="radiogroup" aria-labelledby="gone"></div>',
    found: ['<div aria-labelledby="gone">: no id "gone" in this root'],
  },
  {
    html: '<input aria-label="Name" aria-describedby="hint" aria-errormessage="wrong">',
    found: [
      '<input aria-describedby="hint">: no id "hint" in this root',
      '<input aria-errormessage="wrong">: no id "wrong" in this root',
    ],
  },
  {
    html: '<label for="other">Name</label>',
    found: ['<label for="other">: no id "other" in this root'],
  },
  {
    html: '<p id="a">A</p><button aria-controls="a b">Open</button>',
    found: ['<button aria-controls="a b">: no id "b" in this root'],
  },
];

describe("ids named by attributes", () => {
  for (const { html, found } of faults) {
    it(`are missed in ${html}`, () => {
      const host = fixture(html);
      expect(listMissingIds(host.shadowRoot)).to.deep.equal(found);
    });
  }

  it("are found when they exist in the same root", () => {
    const host = fixture('<label for="name">Name</label><input id="name">');
    expect(listMissingIds(host.shadowRoot)).to.deep.equal([]);
  });

  it("are missed when they exist only outside the shadow root", () => {
    const outside = document.createElement("p");
    outside.id = "outside-hint";
    document.body.append(outside);
    fixture('<input aria-label="Name" aria-describedby="outside-hint">');
    expect(listMissingIds(document)).to.deep.equal([
      '<input aria-describedby="outside-hint">: no id "outside-hint" in this root',
    ]);
    outside.remove();
  });
});

describe("axe", () => {
  it("finds an input without a label inside a shadow root and says where", async () => {
    const failures = await runAxe(fixture("<input>"));
    expect(failures).to.have.length(1);
    expect(failures[0]).to.match(/^label: Form elements must have labels\. At .*<input>$/);
  });

  it("passes an input with a label", async () => {
    expect(await runAxe(fixture("<label>Name <input></label>"))).to.deep.equal([]);
  });
});
