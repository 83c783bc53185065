import { expect } from "chai";
import "../../src/element/define.ts";
import type { Measure } from "../../src/record/measures/index.ts";
import { selectRecord } from "../../src/share/index.ts";
import { createMeasure } from "../record/create-measure.ts";
import { makeTalkGrid } from "./support/make-talk-grid.ts";
import { runAxe } from "../support/run-axe.ts";
import { startTalk, type Talk } from "./support/talk.ts";
import { until } from "./support/until.ts";

const handOut = createMeasure({ id: "later", name: "How the talk went", use: "later-in-private" });

/** A talk at its end, with measures that a service brought; all are switched on unless others are named. */
async function finishWith(files: readonly Measure[], digests = files.map(({ digest }) => digest)) {
  const talk = await startTalk({ grid: makeTalkGrid() });
  const refusals: string[] = [];
  talk.element.addEventListener("ithrive-error", ({ kind, message }) =>
    refusals.push(`${kind}: ${message}`),
  );
  talk.element.measures = { files, digests };
  await talk.step("Finish");
  return { talk, refusals };
}

const findAsked = (talk: Talk) => talk.root.querySelector<HTMLElement>(".measures");

describe("measures of a service", () => {
  it("are not there where a page brings none", async () => {
    const talk = await startTalk({ grid: makeTalkGrid() });
    await talk.step("Finish");
    expect(talk.text).not.to.contain("Your service also asks");
  });

  it("are asked closed, with their citation, and answers are kept for the notes as they are", async () => {
    const { talk } = await finishWith([createMeasure()]);
    await until(talk.element, () => findAsked(talk) !== null);
    const asked = findAsked(talk)!;
    expect(asked.querySelectorAll("details[open]").length).to.equal(0);
    for (const part of asked.querySelectorAll("details")) part.open = true;
    expect(asked.innerText).to.contain("Is it raining?");
    expect(asked.querySelector("cite")?.textContent).to.equal("Made up for a test, 2026.");
    expect(await runAxe(talk.element)).to.deep.equal([]);

    const said = () => asked.querySelector<HTMLElement>('form [role="status"]')!.innerText;
    await talk.tap("Keep these answers");
    expect(said()).to.equal("Pick an answer first, or leave it out.");
    expect(talk.element.record!.measures).to.deep.equal([]);

    await talk.tap("Yes");
    expect(said()).to.equal("");
    await talk.tap("Keep these answers");
    expect(said()).to.equal("Young person has answered.");
    const { at: _at, wording, ...taken } = talk.record.measures[0]!;
    expect(taken).to.deep.equal({
      measure: "weather-view",
      by: "p1",
      answers: [{ item: "today", value: 1 }],
    });
    expect(wording).to.deep.include({ version: "1", citation: "Made up for a test, 2026." });
    expect(asked.innerText).to.match(/Answered on \d/);
    expect(asked.querySelector("input:checked")).to.equal(null);
  });

  it("stand in their own language, written its way, and what is said about them in the talk's", async () => {
    const { talk } = await finishWith([createMeasure({ language: "ar", name: "αβγ" })]);
    await until(talk.element, () => findAsked(talk) !== null);
    const one = findAsked(talk)!.querySelector<HTMLElement>(".one-measure")!;
    for (const part of findAsked(talk)!.querySelectorAll("details")) part.open = true;
    const say = (part: Element) => [
      part.closest<HTMLElement>("[lang]")!.lang,
      getComputedStyle(part).direction,
    ];
    expect(say(one.querySelector("legend")!)).to.deep.equal(["ar", "rtl"]);
    expect(say(one.querySelector(".answers > summary")!)).to.deep.equal(["en-GB", "ltr"]);
    expect(say(one.querySelector("form button")!)).to.deep.equal(["en-GB", "ltr"]);
    expect(await runAxe(talk.element)).to.deep.equal([]);
  });

  it("of the kind to answer in private are shown to take along, with nothing to pick", async () => {
    const { talk } = await finishWith([handOut]);
    await until(talk.element, () => findAsked(talk) !== null);
    const asked = findAsked(talk)!;
    asked.querySelector("details")!.open = true;
    expect(asked.innerText).to.contain("How the talk went");
    expect(asked.innerText).to.contain("To answer later, in private");
    expect(asked.innerText).to.contain("Is it raining?");
    expect(asked.querySelectorAll("input, button").length).to.equal(0);
  });

  it("are refused unless switched on, and the page is told why, not the people in the room", async () => {
    const { talk, refusals } = await finishWith([createMeasure()], []);
    await until(talk.element, () => refusals.length > 0);
    expect(refusals).to.deep.equal([
      `measure-refused: "View of the weather" is not switched on. Every measure is off until a service names its digest, ${createMeasure().digest}, in its settings.`,
    ]);
    expect(talk.text).not.to.contain("View of the weather");
  });

  it("never reach what the family takes along", async () => {
    const { talk } = await finishWith([createMeasure()]);
    await until(talk.element, () => findAsked(talk) !== null);
    await talk.tap("Yes");
    await talk.tap("Keep these answers");
    expect(selectRecord(talk.record, { for: "family" }).measures).to.deep.equal([]);
    expect(selectRecord(talk.record, { for: "notes" }).measures.length).to.equal(1);
    await until(talk.element, () => talk.has("The notes"));
    expect(talk.text).not.to.contain("weather-view");
    await talk.tap("The notes");
    expect(talk.text).to.contain("weather-view");
  });
});
