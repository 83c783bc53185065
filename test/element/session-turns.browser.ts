import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import "../../src/element/define.ts";
import { readText } from "./support/mount.ts";
import { startTalk, type Talk } from "./support/talk.ts";

async function fewFrames(): Promise<void> {
  for (let frame = 0; frame < 4; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Presses a control where it is seen, and once more at the very same spot. */
async function pressTwice(talk: Talk, name: string): Promise<void> {
  const control = talk.find(name);
  control.scrollIntoView({ block: "nearest" });
  const { x, y, width, height } = control.getBoundingClientRect();
  const spots = [0.05, 0.5, 0.95].flatMap((right) =>
    [0.1, 0.5, 0.9].map((down) => [x + width * right, y + height * down] as const),
  );
  const find = ([left, top]: readonly [number, number]) =>
    talk.root.elementFromPoint(left, top)?.closest("button, a, input, select, textarea, label");
  // A spot that lies under the bar above was never pressed.
  const pressed = spots.filter((spot) => find(spot) === control);
  expect(pressed).not.to.deep.equal([]);
  control.click();
  await talk.element.updateComplete;
  for (const spot of pressed) {
    const hit = find(spot);
    expect(hit ? readText(hit) : "nothing", name).to.equal("nothing");
  }
}

describe("a mark", () => {
  it("is there after two presses in one moment, and goes by a press of its own", async () => {
    const talk = await startTalk();
    await talk.tap("Start");
    const mark = talk.find("Good for me: What does it involve? Wait");
    mark.dispatchEvent(new MouseEvent("click", { detail: 1, bubbles: true }));
    mark.dispatchEvent(new MouseEvent("click", { detail: 2, bubbles: true }));
    await talk.element.updateComplete;
    expect(mark.getAttribute("aria-pressed")).to.equal("true");
    mark.focus();
    await sendKeys({ press: "Enter" });
    await talk.element.updateComplete;
    expect(mark.getAttribute("aria-pressed")).to.equal("false");
  });
});

describe("handing over the screen", () => {
  for (const width of [390, 820, 1180]) {
    it(`takes nobody’s turn by a press too many at ${width} pixels`, async () => {
      const talk = await startTalk({}, width);
      await talk.tap("Start");
      await talk.tap("Worries me: What does it involve? Wait");
      await pressTwice(talk, "I am ready, Young person");
      expect(readText(talk.root.activeElement!)).to.equal("Give the screen to Parent");
      expect(talk.text).not.to.contain("Worries me");
      await pressTwice(talk, "I have it: Parent");
      expect(readText(talk.root.activeElement!)).to.equal("Parent’s turn");
      await pressTwice(talk, "I am ready, Parent");
      expect(readText(talk.root.activeElement!)).to.equal("Everyone is ready");
      expect(talk.text).not.to.contain("Worries me");
      await pressTwice(talk, "Show all marks");
      expect(readText(talk.root.activeElement!)).to.equal("What each of you marked");
      expect(talk.text).to.contain("Young person: Worries me");
    });
  }

  it("stays where it is when people look at another step", async () => {
    const talk = await startTalk();
    await talk.tap("Start");
    await talk.tap("Worries me: What does it involve? Wait");
    await talk.tap("I am ready");
    await talk.tap("I have it");
    await talk.tap("I am ready");
    await talk.step("Finish");
    expect(talk.text).to.contain("Everyone has said ready.");
    expect(talk.text).not.to.contain("Worries me");
    await talk.step("Compare");
    expect(readText(talk.root.activeElement!)).to.equal("Everyone is ready");
    await talk.step("Finish");
    await talk.tap("Show all marks");
    expect(talk.text).to.contain("Worries me");
  });

  it("keep what the marks mean in view on a phone, and nothing that has the focus under it", async () => {
    const talk = await startTalk({}, 390);
    await talk.tap("Start");
    const keys = [...talk.root.querySelectorAll<HTMLElement>(".legend")];
    const shown = keys.filter((key) => key.checkVisibility());
    expect(shown.map(readText)).to.deep.equal(["Good for me Worries me Ask about this"]);
    const bar = shown[0]!.closest<HTMLElement>(".bottom")!;
    // The step's heading has the focus first.
    await fewFrames();
    for (const mark of talk.root.querySelectorAll<HTMLElement>(".mark")) {
      mark.focus();
      // WebKit scrolls to what has the focus a frame later, without heeding the bar.
      await fewFrames();
      const { top, bottom } = mark.getBoundingClientRect();
      const { top: below } = bar.getBoundingClientRect();
      expect(bottom, "under the bar below").to.be.at.most(below);
      expect(top, "above the window").to.be.at.least(0);
      expect(shown[0]!.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    }
    await talk.tap("I am ready");
    expect(keys.filter((key) => key.isConnected)).to.deep.equal([]);
  });
});
