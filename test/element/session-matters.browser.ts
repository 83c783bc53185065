import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import "../../src/element/define.ts";
import validate from "../../src/record/generated/decision-record.validate.js";
import { makeTalkGrid } from "./support/make-talk-grid.ts";
import { readText } from "./support/mount.ts";
import { startTalk, type Talk } from "./support/talk.ts";

const start = () => startTalk({ grid: makeTalkGrid() });
const columns = (talk: Talk) => [...talk.root.querySelectorAll(".body .column")].map(readText);

describe("what matters", () => {
  it("is said in turn, and shown side by side when everyone is ready", async () => {
    const talk = await start();
    await talk.step("What matters");
    expect(readText(talk.root.activeElement!)).to.equal("Young person: what matters to you?");
    await talk.tap("I want to talk with someone.");
    await talk.tap("I am happy to try and see.");
    await talk.tap("I am ready");
    expect(talk.text).not.to.contain("I want to talk");
    await talk.tap("I have it");
    expect(readText(talk.root.activeElement!)).to.equal("Parent: what matters to you?");
    expect((talk.find("I want to talk") as HTMLInputElement).checked).to.equal(false);
    await talk.tap("I want something that has been tested.");
    await talk.tap("I am ready");
    await talk.tap("Show all marks");
    expect(columns(talk)).to.deep.equal([
      "Young person I want to talk with someone. I am happy to try and see.",
      "Parent I want something that has been tested.",
    ]);
    expect(validate(talk.record), JSON.stringify(validate.errors)).to.equal(true);
  });

  it("lets up to three matter most, and says when three are picked", async () => {
    const talk = await start();
    await talk.step("What matters");
    for (const say of ["I want to talk", "I would rather", "I want something", "I am happy"]) {
      await talk.tap(say);
    }
    const most = () =>
      [...talk.root.querySelectorAll<HTMLInputElement>(".most input")].map(
        ({ checked, disabled }) => (checked ? "picked" : disabled ? "waits" : "free"),
      );
    const tapMost = async (place: number) => {
      talk.root.querySelectorAll<HTMLInputElement>(".most input")[place]!.click();
      await talk.element.updateComplete;
    };
    for (const place of [0, 1, 2]) await tapMost(place);
    expect(most()).to.deep.equal(["picked", "picked", "picked", "waits"]);
    expect(talk.text).to.contain("Three are picked. Take one away to pick another.");
    await tapMost(1);
    expect(most()).to.deep.equal(["picked", "free", "picked", "free"]);
    expect(talk.record.grids[0].matters[0]!.most).to.deep.equal(["talk", "proof"]);
  });

  it("stands in Compare where its question is, and in Decide as a reason: it is not asked twice", async () => {
    const talk = await start();
    await talk.step("What matters");
    await talk.tap("I want to talk with someone.");
    await talk.tap("Compare the options");
    const row = talk.root.querySelector('th[aria-labelledby="ask-involves"]')!;
    expect(readText(row)).to.contain("Young person: I want to talk with someone.");
    await talk.tap("I am ready");
    await talk.tap("I have it");
    await talk.step("Compare");
    expect(talk.text).not.to.contain("I want to talk with someone.");
    await talk.tap("I am ready");
    await talk.tap("Show all marks");
    await talk.tap("Not yet");
    expect(talk.text).to.contain("Matters to me I want to talk with someone.");
    const [reason] = talk.record.grids[0].decision!.because;
    expect(reason).to.include({ by: "p1", kind: "statement", statement: "talk" });
  });

  it("is said by everyone side by side where people want that", async () => {
    const talk = await start();
    await talk.tap("All together");
    await talk.step("What matters");
    await talk.tap("Young person: I want to talk");
    await talk.tap("Parent: I would rather do things");
    expect(talk.find("Parent: I would rather").getAttribute("aria-pressed")).to.equal("true");
    expect(columns(talk)).to.deep.equal([
      "Young person I want to talk with someone. Add own words: Young person: what matters, in my own words",
      "Parent I would rather do things by myself. Add own words: Parent: what matters, in my own words",
    ]);
  });

  it("can be said in own words, for the notes alone until that person says otherwise", async () => {
    const talk = await start();
    await talk.step("What matters");
    talk.find("Add own words").focus();
    await sendKeys({ press: "Enter" });
    await talk.element.updateComplete;
    for (const key of "Walks") await sendKeys({ press: key });
    await talk.element.updateComplete;
    expect(talk.record.grids[0].matters[0]!.words).to.deep.equal([
      { text: "Walks", by: "p1", seenBy: "notes-only" },
    ]);
    await talk.step("Finish");
    expect(talk.text).not.to.contain("Walks");
  });
});

describe("what was covered", () => {
  const mark = async () => {
    const talk = await start();
    await talk.tap("Start");
    await talk.tap("Worries me: What does it involve? Wait");
    await talk.tap("I am ready");
    await talk.tap("I have it");
    return talk;
  };

  it("stays covered when the person whose turn it is is taken away, until people say", async () => {
    const talk = await mark();
    await talk.step("Who is here");
    await talk.tap("Remove Parent");
    for (const step of ["What matters", "Compare", "Decide", "Finish"]) {
      await talk.step(step);
      expect(talk.text, step).not.to.contain("Worries me Wait");
      expect(talk.root.querySelectorAll('.mark[aria-pressed="true"]').length, step).to.equal(0);
    }
    await talk.step("Compare");
    await talk.tap("Show all marks");
    expect(talk.root.querySelectorAll('.mark[aria-pressed="true"]').length).to.equal(1);
  });

  it("stays covered when that person becomes a professional", async () => {
    const talk = await mark();
    await talk.tap("Good for me: What are the downsides? Wait");
    await talk.step("Who is here");
    const [, second] = talk.root.querySelectorAll<HTMLSelectElement>(".people select");
    second!.value = "clinician";
    second!.dispatchEvent(new Event("change", { bubbles: true }));
    await talk.element.updateComplete;
    await talk.step("Compare");
    expect(talk.root.querySelectorAll(".voices, .mark[aria-pressed=true]").length).to.equal(0);
    expect(readText(talk.root.activeElement!)).to.equal("Everyone is ready");
    await talk.tap("Show all marks");
    expect(talk.text).to.contain("Clinician: Good for me");
  });

  it("is left out of what is printed, and the paper says so", async () => {
    const talk = await mark();
    await talk.tap("I am ready");
    const [paper] = talk.root.querySelectorAll<HTMLElement>(".markless");
    expect(readText(paper!)).to.contain("Marks are left out here");
    expect(readText(paper!)).to.contain("What does it involve?");
    expect(paper!.querySelectorAll(".marks, .voices").length).to.equal(0);
    await talk.step("Finish");
    expect(readText(talk.root.querySelector(".on-paper")!)).to.contain("Marks are left out here");
  });
});
