import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import "../../src/element/define.ts";
import { readText } from "./support/mount.ts";
import { startTalk, talkTwo } from "./support/talk.ts";

describe("the way through a talk", () => {
  it("is one press of a key from the turn’s heading to the ready button", async () => {
    const talk = await startTalk();
    talk.find("Start").focus();
    await sendKeys({ press: "Enter" });
    await talk.element.updateComplete;
    expect(readText(talk.root.activeElement!)).to.equal("Young person’s turn");
    await sendKeys({ press: "Tab" });
    expect(readText(talk.root.activeElement!)).to.equal("Go to: I am ready");
    expect(talk.root.activeElement!.getBoundingClientRect().height).to.be.greaterThan(40);
    await sendKeys({ press: "Enter" });
    expect(readText(talk.root.activeElement!)).to.equal("I am ready");
  });

  it("says in Compare what is kept where Start was passed by, and not after Start", async () => {
    const talk = await startTalk();
    await talk.step("Compare");
    expect(readText(talk.root.querySelector(".kept")!)).to.contain("stays on this screen");
    const started = await startTalk();
    await started.tap("Start");
    expect(started.root.querySelector(".kept")).to.equal(null);
  });

  it("opens the contacts on their heading, where Enter presses nothing", async () => {
    const talk = await startTalk();
    await talk.step("Decide");
    talk.find("Help now").focus();
    await sendKeys({ press: "Enter" });
    await talk.element.updateComplete;
    expect(readText(talk.root.activeElement!)).to.equal("Need help now?");
    await sendKeys({ press: "Enter" });
    const dialog = talk.root.querySelector("dialog[open]")!;
    expect(readText(dialog)).to.contain("Text SHOUT to 85258");
    const controls = [...dialog.querySelectorAll("a, button")].map(readText);
    expect(controls[0]).to.equal("Call 999");
    expect(controls.slice(-2)).to.deep.equal(["Leave this page", "Close"]);
  });

  it("groups each person’s reasons by mark, in whatever order they were tapped", async () => {
    const talk = await startTalk();
    await talk.tap("All together");
    await talk.tap("Start");
    await talk.tap("Worries me: Young person. What are the downsides? Wait");
    await talk.tap("Good for me: Young person. What does it involve? Wait");
    await talk.tap("Not yet");
    await talk.tap("Finish");
    const marks = [...talk.root.querySelectorAll(".column .said .quiet")].map(readText);
    expect(marks).to.deep.equal(["Good for me", "Worries me"]);
    const note = readText(talk.root.querySelector(".note-text")!);
    expect(note.indexOf("Good for me:")).to.be.lessThan(note.indexOf("Worries me:"));
  });

  it("shows own words without an empty line, and what was not said as not said", async () => {
    const talk = await startTalk();
    await talkTwo(talk);
    await talk.step("Decide");
    await talk.tap("Yes, all of us");
    await talk.tap("Add own words: Young person");
    await talk.type("Young person, in my own words", "It is far");
    expect(talk.text).to.contain("People looking at this screen can see it.");
    await talk.step("Finish");
    await talk.tap("The notes");
    const own = talk.root.querySelector(".own-words")!;
    expect(own.textContent).to.equal("It is far (notes only)");
    expect(talk.text).to.contain("Do we agree? Not said");
  });
});
