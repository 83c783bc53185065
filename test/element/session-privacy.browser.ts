import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import "../../src/element/define.ts";
import { readText } from "./support/mount.ts";
import { settle } from "./support/settle.ts";
import { startTalk, type Talk, talkTwo } from "./support/talk.ts";
import { until } from "./support/until.ts";

/** Every word in the shadow root, attributes and typed values included. */
function readEverything({ root }: Talk): string {
  const fields = [...root.querySelectorAll<HTMLInputElement>("input, textarea, select")];
  const attributes = [...root.querySelectorAll("*")].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  return [root.textContent, ...attributes, ...fields.map(({ value }) => value)].join("\n");
}

const pressed = (talk: Talk) => [...talk.root.querySelectorAll('.mark[aria-pressed="true"]')];

describe("marks of one person at a time", () => {
  it("are covered from the next: they are not in the page at all", async () => {
    const talk = await startTalk();
    await talk.tap("Start");
    await talk.tap("Worries me: What does it involve? Wait");
    expect(pressed(talk).length).to.equal(1);
    await talk.tap("I am ready");
    expect(talk.text).to.contain("Give the screen to Parent");
    expect(pressed(talk)).to.deep.equal([]);
    expect(talk.root.querySelectorAll(".voices").length).to.equal(0);
    expect([...talk.root.querySelectorAll(".mark-word")].map(readText).join("")).to.equal("");
    await talk.tap("I have it: Parent");
    expect(pressed(talk)).to.deep.equal([]);
    expect(readText(talk.root.querySelector("[role=status].hidden-words")!)).to.equal(
      "Marks are covered. Now it is Parent’s turn.",
    );
  });

  it("stay covered in every other step until everyone is ready", async () => {
    const talk = await startTalk();
    await talk.tap("Start");
    await talk.tap("Worries me: What does it involve? Wait");
    await talk.tap("I am ready");
    await talk.tap("I have it");
    await talk.tap("Choose");
    await talk.tap("A guided course");
    expect(talk.text).to.contain("Not ready yet: Parent.");
    expect(talk.text).not.to.contain("Worries me");
    await talk.step("Finish");
    expect(talk.text).not.to.contain("Worries me");
    expect(talk.has("Copy")).to.equal(false);
    expect(talk.has("Save as a file")).to.equal(false);
    await talk.tap("Show all marks");
    const dialog = talk.root.querySelector("dialog[open]")!;
    expect(readText(dialog)).to.contain("Show all marks anyway? Not ready yet: Parent.");
    expect(readText(talk.root.activeElement!)).to.equal("Go back");
    await sendKeys({ press: "Enter" });
    await talk.element.updateComplete;
    expect(talk.root.querySelector("dialog[open]")).to.equal(null);
    expect(talk.text).not.to.contain("Worries me");
    await talk.tap("Show all marks");
    await talk.tap("Show all marks");
    expect(talk.text).to.contain("Worries me");
    expect(talk.has("Copy")).to.equal(true);
  });

  it("are not uncovered by choosing to mark all together", async () => {
    const talk = await startTalk();
    await talk.tap("Start");
    await talk.tap("Worries me: What does it involve? Wait");
    await talk.step("Who is here");
    expect((talk.find("All together") as HTMLInputElement).disabled).to.equal(true);
  });

  it("are changed in the open once everyone has seen them, and say so", async () => {
    const talk = await startTalk();
    await talkTwo(talk);
    await talk.step("Compare");
    await talk.tap("Change marks: Parent");
    expect(readText(talk.root.activeElement!)).to.equal("Parent changes marks");
    expect(talk.text).to.contain("everyone here sees what you change");
    expect(talk.text).not.to.contain("Nobody else sees it");
    expect(talk.text).to.contain("Young person: Good for me");
    expect(talk.text).not.to.contain("Parent: Worries me");
    await talk.tap("Good for me: What are the downsides? Wait");
    await talk.step("Finish");
    expect(talk.text).to.contain("Good for me Wait two weeks What are the downsides?");
    await talk.step("Compare");
    await talk.tap("Done");
    expect(readText(talk.root.activeElement!)).to.equal("What each of you marked");
    expect(talk.text).to.contain("Parent: Good for me");
    expect(talk.has("I am ready")).to.equal(false);
  });

  it("stand in the open from the start where people say so, each in their own row", async () => {
    const talk = await startTalk();
    await talk.tap("All together");
    await talk.tap("Start");
    await talk.tap("Good for me: Young person. What does it involve? Wait");
    await talk.tap("Worries me: Parent. What does it involve? Wait");
    expect(pressed(talk).map((mark) => mark.getAttribute("aria-label"))).to.deep.equal([
      "Good for me: Young person. What does it involve? Wait two weeks",
      "Worries me: Parent. What does it involve? Wait two weeks",
    ]);
  });

  it("belong to the family: a professional who is here takes no turn", async () => {
    const talk = await startTalk();
    await talk.tap("Add a person");
    await talk.pick("Who is this?", "clinician");
    expect(talk.record.people.map(({ role }) => role)).to.deep.equal([
      "clinician",
      "parent",
      "parent",
    ]);
    await talk.tap("Start");
    expect(talk.text).to.contain("Parent 1’s turn");
    await talk.tap("I am ready");
    await talk.tap("I have it: Parent 2");
    expect(talk.text).to.contain("Parent 2’s turn");
    await talk.tap("I am ready");
    await talk.tap("Show all marks");
    expect(talk.text).to.contain("What each of you marked");
  });
});

describe("words that somebody types", () => {
  const secret = "I would hate the drive";

  async function write(seenBy?: string): Promise<Talk> {
    const talk = await startTalk();
    await talkTwo(talk);
    await talk.step("Decide");
    await talk.tap("Add own words: Young person");
    await talk.type("Young person, in my own words", secret);
    if (seenBy) await talk.tap(seenBy);
    return talk;
  }

  it("are for the notes only at first", async () => {
    const talk = await write();
    const [words] = talk.record.grids[0].decision!.words;
    expect(words).to.deep.equal({ by: "p1", text: secret, seenBy: "notes-only" });
    expect((talk.find("Only the notes") as HTMLInputElement).checked).to.equal(true);
    await talk.step("Finish");
    expect(talk.text).not.to.contain(secret);
    await talk.tap("The notes");
    expect(talk.text).to.contain(`${secret} (notes only)`);
  });

  it("are for everyone once that is said", async () => {
    const talk = await write("Everyone");
    await talk.step("Finish");
    expect(talk.text).to.contain(secret);
  });

  it("leave in no way when they are not to be kept", async () => {
    const talk = await write("Do not keep them");
    await talk.step("Finish");
    await talk.tap("The notes");
    expect(talk.text).not.to.contain(secret);
    expect(await readSaved(talk)).not.to.contain(secret);
  });

  it("leave with the file that they are for", async () => {
    const talk = await write();
    await talk.step("Finish");
    expect(await readSaved(talk)).not.to.contain(secret);
    await talk.tap("The notes");
    const saved = await readSaved(talk);
    expect(JSON.parse(saved)).to.include({ format: talk.record.format, id: talk.record.id });
    expect(saved).to.contain(secret);
  });
});

describe("clearing", () => {
  const secret = "zebra words";

  async function say(): Promise<Talk> {
    const talk = await startTalk();
    await talk.type("Name, if you like", secret);
    await talkTwo(talk);
    await talk.step("Decide");
    await talk.tap("Some see it differently");
    await talk.tap(`How ${secret} sees it`);
    await talk.type(`How ${secret} sees it`, `${secret} again`);
    return talk;
  }

  it("asks first, and can be called off", async () => {
    const talk = await say();
    talk.find("Stop and clear").focus();
    await talk.tap("Stop and clear");
    const dialog = talk.root.querySelector("dialog[open]")!;
    expect(readText(dialog.querySelector("h3")!)).to.equal("Clear this talk?");
    expect(dialog.contains(talk.root.activeElement)).to.equal(true);
    await talk.tap("Go back");
    expect(talk.root.querySelector("dialog[open]")).to.equal(null);
    expect(readText(talk.root.activeElement!)).to.equal("Stop and clear");
    expect(talk.events).to.deep.equal(["ithrive-finish"]);
  });

  it("leaves nothing of what was said: not in the page, not in the element", async () => {
    const talk = await say();
    expect(readEverything(talk)).to.contain(secret);
    await talk.step("Finish");
    await talk.tap("Finish and clear");
    await talk.tap("Clear it all");
    expect(talk.events).to.deep.equal(["ithrive-finish", "ithrive-finish", "ithrive-clear"]);
    expect(readEverything(talk)).not.to.contain(secret);
    expect(talk.text).not.to.contain("Good for me");
    expect(talk.element.record).to.equal(undefined);
    expect(talk.text).to.contain("Nothing of this talk is left on this screen.");
    await talk.tap("Start a new talk");
    expect(readEverything(talk)).not.to.contain(secret);
    expect(talk.element.record!.id).not.to.equal(talk.record.id);
    await talk.tap("Start");
    expect(pressed(talk)).to.deep.equal([]);
  });

  it("says what it cannot clear: what was saved and copied, and the history", async () => {
    const talk = await say();
    await talk.step("Finish");
    await readSaved(talk);
    await talk.tap("Stop and clear");
    const dialog = readText(talk.root.querySelector("dialog[open]")!);
    expect(dialog).to.match(
      /the file you saved: shared-decision-\d{4}-\d\d-\d\d-\w{8}-family\.json/,
    );
    expect(dialog).to.contain("this page’s address in the browser’s history");
    expect(dialog).not.to.contain("what you printed");
  });

  it("overwrites what was copied, and then no longer says that it can be pasted", async () => {
    const talk = await say();
    const written: string[] = [];
    const clipboard = { writeText: async (text: string) => void written.push(text) };
    Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
    try {
      await talk.step("Finish");
      await talk.tap("Copy");
      await until(talk.element, () => readText(talk.root).includes("Copied."));
      await talk.tap("Stop and clear");
      expect(readText(talk.root.querySelector("dialog[open]")!)).to.contain("what you copied");
      await talk.tap("Clear it all");
      await until(talk.element, () => written.length === 2);
      await settle(talk.element);
      expect(written[1]!.trim()).to.equal("");
      expect(readText(talk.root.querySelector(".cleared")!)).not.to.contain("what you copied");
    } finally {
      Reflect.deleteProperty(navigator, "clipboard");
    }
  });

  it("lists each file that was saved: one for the family and one for the notes", async () => {
    const talk = await say();
    await talk.step("Finish");
    await readSaved(talk);
    await talk.tap("The notes");
    await readSaved(talk);
    await talk.tap("Stop and clear");
    await talk.tap("Clear it all");
    const files = [...talk.root.querySelectorAll(".cleared li")].map(readText);
    expect(files.filter((line) => line.startsWith("the file you saved")).length).to.equal(2);
    expect(files.join(" ")).to.match(/-family\.json .*-notes\.json/);
  });
});

/** Saves the file with the download itself held back, and reads what would have been saved. */
async function readSaved(talk: Talk): Promise<string> {
  const { click } = HTMLAnchorElement.prototype;
  let url = "";
  HTMLAnchorElement.prototype.click = function () {
    url = this.href;
  };
  try {
    await talk.tap("Save as a file");
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return (await fetch(url)).text();
}
