import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import "../../src/element/define.ts";
import validate from "../../src/record/generated/decision-record.validate.js";
import { makeTalkGrid } from "./support/make-talk-grid.ts";
import { readText } from "./support/mount.ts";
import { startTalk, type Talk } from "./support/talk.ts";

async function openPlan(changes = {}): Promise<Talk> {
  const talk = await startTalk({ grid: makeTalkGrid(changes) });
  await talk.step("Plan");
  return talk;
}

/** Opens the field of one person in a part of the plan and writes in it. */
async function write(talk: Talk, part: string, person: string, text: string): Promise<void> {
  const group = [...talk.root.querySelectorAll(".part")].find((one) =>
    readText(one).startsWith(part),
  )!;
  const opener = [...group.querySelectorAll<HTMLElement>(".reveal")].find((one) =>
    readText(one).startsWith(person),
  )!;
  opener.click();
  await talk.element.updateComplete;
  await talk.type(`${part} ${person === "Write it down" ? "Young person" : person}`, text);
}

describe("the plan", () => {
  it("holds each person’s words apart, in a valid record", async () => {
    const talk = await openPlan();
    await write(talk, "What already helps?", "Young person", "Music");
    await write(talk, "What already helps?", "Parent", "Walks with the dog");
    await write(talk, "What would success look like?", "Young person", "I sleep");
    await write(talk, "If this does not help, we will…", "Parent", "Ask for more");
    await write(talk, "When would we stop?", "Young person", "If it makes me worse");
    await write(talk, "Who is responsible?", "Parent", "The school nurse");
    await write(talk, "In your words, what will happen next?", "Young person", "I start on Monday");
    const { plan } = talk.record;
    expect(plan.whatHelps.map(({ by, text }) => [by, text])).to.deep.equal([
      ["p1", "Music"],
      ["p2", "Walks with the dog"],
    ]);
    expect(plan.teachBack[0]).to.include({ text: "I start on Monday", seenBy: "notes-only" });
    expect(validate(talk.record), JSON.stringify(validate.errors)).to.equal(true);
  });

  it("lets the young person alone choose who may see it", async () => {
    const talk = await openPlan();
    await write(talk, "Who may see this plan?", "Write it down", "My form teacher");
    expect(talk.record.plan.sharedWith).to.deep.equal([
      { text: "My form teacher", by: "p1", seenBy: "notes-only" },
    ]);
    const part = [...talk.root.querySelectorAll(".part")].find((one) =>
      readText(one).startsWith("Who may see this plan?"),
    )!;
    expect(part.querySelectorAll("textarea, .reveal").length).to.equal(1);
  });

  it("asks how likely success is and by which day, and takes no day that is past", async () => {
    const talk = await openPlan();
    await write(talk, "How likely is that, and by when?", "Parent", "More likely than not");
    await talk.pick("By which day? Parent", "2020-01-01");
    expect(talk.record.plan.likely[0]).not.to.have.property("byDate");
    await talk.pick("By which day? Parent", "2027-03-01");
    expect(talk.record.plan.likely[0]!.byDate).to.equal("2027-03-01");
    await talk.type("How likely is that, and by when? Parent", "Likely");
    expect(talk.record.plan.likely[0]).to.deep.include({ byDate: "2027-03-01" });
  });

  it("takes goals letter by letter, each rated 0 to 10 by tap and by key", async () => {
    const talk = await openPlan();
    await talk.tap("Add a goal: Young person");
    for (const key of "Sleep") await sendKeys({ press: key });
    await talk.element.updateComplete;
    expect((talk.root.activeElement as HTMLTextAreaElement).value).to.equal("Sleep");
    await talk.tap("4 of 10");
    talk.find("4 of 10").focus();
    await sendKeys({ press: "ArrowRight" });
    await talk.element.updateComplete;
    const [goal] = talk.record.plan.goals;
    expect(goal!.words.text).to.equal("Sleep");
    expect(goal!.ratings).to.deep.equal([{ by: "p1", on: "2026-11-22", rating: 5 }]);
    const sizes = [...talk.root.querySelectorAll(".rate input")].map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return Math.min(width, height);
    });
    expect(sizes.length).to.equal(11);
    expect(Math.min(...sizes)).to.be.at.least(44);
    await talk.type("Young person: a goal, in my own words", "");
    expect(talk.record.plan.goals[0]!.words.text).to.equal("Sleep");
    expect(talk.has("Add a goal: Young person")).to.equal(true);
    expect(talk.text).to.contain("goal-based outcomes (Law, 2019)");
  });

  it("says who does what by when, and keeps a field that is emptied", async () => {
    const talk = await openPlan();
    await talk.tap("Add a step: Young person");
    await talk.type("Step 1: what will be done?", "Ring the nurse");
    await talk.pick("Who does it?", "p2");
    await talk.pick("By which day?", "2026-12-01");
    expect(talk.record.plan.actions).to.have.length(1);
    expect(talk.record.plan.actions[0]).to.deep.include({ who: "p2", byDate: "2026-12-01" });
    const field = talk.find("Step 1: what will be done?");
    field.focus();
    await talk.type("Step 1: what will be done?", "");
    expect(talk.record.plan.actions).to.deep.equal([]);
    expect(talk.root.activeElement).to.equal(field);
  });

  it("agrees on a kind of help, says who sees it differently, and leaves it open again", async () => {
    const talk = await openPlan();
    await talk.tap("Advice");
    expect(talk.record.grouping).to.deep.include({
      agreed: "getting-advice",
      by: ["p1", "p2"],
      on: "2026-11-22",
    });
    await talk.pick("Parent would choose", "getting-help");
    expect(talk.record.grouping!.differently).to.deep.equal([
      { by: "p2", grouping: "getting-help" },
    ]);
    const looks = [...talk.root.querySelectorAll(".kinds .choice:not(.picked)")].map((choice) => {
      const { color, backgroundColor, borderColor, fontSize } = getComputedStyle(choice);
      return [color, backgroundColor, borderColor, fontSize].join(" ");
    });
    expect(new Set(looks).size).to.equal(1);
    await talk.tap("Leave this open");
    expect(talk.record.grouping).to.equal(null);
  });

  it("sets risk support apart from treatment, asks for the people closest, and shows help", async () => {
    const talk = await openPlan();
    expect(talk.text).to.contain("Who is on your side?");
    await talk.tap("Risk support");
    const risk = talk.root.querySelector(".risk")!;
    expect(readText(risk)).to.contain("Risk support is not a treatment.");
    expect(readText(risk)).to.contain("Text SHOUT to 85258");
    const closest = "Who are the people closest to you, and what could each of them do?";
    await write(talk, closest, "Young person", "My aunt");
    expect(talk.record.plan.myPeople[0]!.text).to.equal("My aunt");
    expect(talk.text).not.to.contain("Who is on your side?");
  });

  it("asks for a safety plan, kept elsewhere, with help beside it where help comes first", async () => {
    const plain = await openPlan();
    expect(plain.text).not.to.contain("Safety plan");
    const talk = await openPlan({ safety: { helpFirst: true, quickExit: true } });
    expect(talk.text).to.contain("Make a safety plan together, or look at the one you have.");
    expect(talk.text).to.contain("It is kept outside this record");
    expect(readText(talk.root.querySelector(".body .help")!)).to.contain("Text SHOUT to 85258");
  });

  it("is reached from Decide, left and come back to without loss", async () => {
    const talk = await openPlan();
    await write(talk, "Who is on your side?", "Young person", "Sam");
    await talk.step("Decide");
    await talk.tap("Make a plan");
    expect(readText(talk.root.activeElement!)).to.equal("What happens next?");
    expect((talk.find("Who is on your side? Young person") as HTMLTextAreaElement).value).to.equal(
      "Sam",
    );
  });
});
