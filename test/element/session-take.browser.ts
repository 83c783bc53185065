import { expect } from "chai";
import "../../src/element/define.ts";
import { runAxe } from "../support/run-axe.ts";
import { makeTalkGrid } from "./support/make-talk-grid.ts";
import { readText } from "./support/mount.ts";
import { startTalk, type Talk, talkTwo } from "./support/talk.ts";

async function finishTalk(changes = {}): Promise<Talk> {
  const talk = await startTalk({ grid: makeTalkGrid(), ...changes });
  await talkTwo(talk);
  return talk;
}

const textOf = (talk: Talk, selector: string) =>
  talk.root.querySelector(selector)!.textContent!.trim();

describe("what people take along", () => {
  it("is read across in large words, of the length that fits the other screen", async () => {
    const talk = await finishTalk();
    await talk.tap("Read across");
    expect(textOf(talk, ".read-across").length).to.be.at.most(1500);
    expect(textOf(talk, ".read-across")).to.contain(
      "What we decided: (Feeling low) Walking with others.",
    );
    await talk.tap("Up to 400 characters");
    expect(textOf(talk, ".read-across").length).to.be.at.most(400);
    expect(textOf(talk, ".read-across")).to.contain("Text SHOUT to 85258");
    await talk.tap("The notes");
    expect(textOf(talk, ".read-across")).to.contain("Decision: (Feeling low) Walking with others.");
    await talk.tap("The family");
    await talk.tap("Everything");
    expect(textOf(talk, ".read-across")).to.contain("Text SHOUT to 85258");
    const size = (selector: string) =>
      parseFloat(getComputedStyle(talk.root.querySelector(selector)!).fontSize);
    expect(size(".read-across")).to.be.greaterThan(1.5 * size(".note-text") - 1);
  });

  it("is shown as numbered codes, black on white, with their words beside them", async () => {
    const talk = await finishTalk();
    await talk.tap("Everything");
    await talk.tap("Show as codes");
    const code = () => talk.root.querySelector(".qr")!;
    const words: string[] = [];
    const count = Number(/Code 1 of (\d+)/.exec(code().getAttribute("aria-label")!)![1]);
    expect(count).to.be.greaterThan(1);
    for (let part = 1; part <= count; part++) {
      expect(code().getAttribute("aria-label")).to.equal(`Code ${part} of ${count}`);
      const [label, ...rest] = talk.root
        .querySelector(".code-words .note-text")!
        .textContent!.trim()
        .split("\n");
      expect(label).to.equal(`Part ${part} of ${count}`);
      words.push(rest.join("\n"));
      const [ground, dark] = code().children;
      expect(getComputedStyle(ground!).fill).to.equal("rgb(255, 255, 255)");
      expect(getComputedStyle(dark!).fill).to.equal("rgb(0, 0, 0)");
      // The light border: nothing dark in the first four rows.
      expect(/^M\d+ ([0-3])h/.exec(dark!.getAttribute("d")!)).to.equal(null);
      if (part < count) await talk.tap("Next code");
    }

    expect(words.join("\n")).to.contain("What we decided: (Feeling low) Walking with others.");
    expect((talk.find("Next code") as HTMLButtonElement).disabled).to.equal(true);
    window.scrollTo(0, 0);
    expect(await runAxe(talk.element)).to.deep.equal([]);
  });

  it("leaves out of the family’s codes and words what is for the notes, without a gap", async () => {
    const talk = await finishTalk();
    await talk.step("Plan");
    await talk.tap("Add a goal: Young person");
    await talk.type("Young person: a goal, in my own words", "Only for you");
    await talk.step("Finish");
    for (const way of ["Show as codes", "Read across"]) {
      await talk.tap(way);
      expect(talk.text, way).not.to.contain("Only for you");
      expect(talk.text, way).not.to.contain("Goals");
    }
    await talk.tap("The notes");
    expect(textOf(talk, ".read-across")).to.contain("Only for you");
  });

  it("goes out only by the ways that a page offers", async () => {
    const talk = await finishTalk({ exports: ["note", "codes", "print"] });
    expect(talk.has("Copy")).to.equal(true);
    expect(talk.has("Print")).to.equal(true);
    expect(talk.has("Show as codes")).to.equal(true);
    expect(talk.has("Save as a file")).to.equal(false);
    expect(talk.has("Read across")).to.equal(false);
  });

  it("holds the plan, the kind of help and what was taken up", async () => {
    const talk = await finishTalk();
    await talk.step("Plan");
    await talk.tap("Advice");
    await talk.tap("Someone I trust");
    await talk.tap("Someone I trust: who sees to it?");
    await talk.type("Someone I trust: who sees to it?", "My brother");
    await talk.tap("Everyone");
    await talk.step("Finish");
    const paper = readText(talk.root.querySelector(".on-paper")!);
    expect(paper).to.contain("Kind of help Advice");
    expect(paper).to.contain("Someone I trust: My brother");
  });
});
