import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import "../../src/element/define.ts";
import validate from "../../src/record/generated/decision-record.validate.js";
import { listMissingIds } from "../support/ids-exist.ts";
import { runAxe } from "../support/run-axe.ts";
import { makeTalkGrid } from "./support/make-talk-grid.ts";
import { startTalk, type Talk } from "./support/talk.ts";

type Act = (talk: Talk, name: string, key?: string) => Promise<void>;

/** By a press of the pointer, or by the keyboard on what has the focus. */
const ways: Readonly<Record<string, Act>> = {
  pointer: (talk, name) => talk.tap(name),
  keyboard: async (talk, name, key = "Enter") => {
    talk.find(name).focus();
    await sendKeys({ press: key });
    await talk.element.updateComplete;
  },
};

describe("a whole talk, from what matters to what people take along", () => {
  for (const [way, act] of Object.entries(ways)) {
    it(`can be had by ${way}, and passes axe in every step`, async () => {
      const talk = await startTalk({ grid: makeTalkGrid() });
      const look = async (step: string) => {
        window.scrollTo(0, 0);
        expect(listMissingIds(talk.root), step).to.deep.equal([]);
        expect(await runAxe(talk.element), step).to.deep.equal([]);
      };
      await look("start");
      await act(talk, "Start with what matters");
      await act(talk, "I want to talk with someone.", " ");
      await act(talk, "I am happy to try and see.", " ");
      await look("what matters");
      await act(talk, "Compare the options");
      await act(talk, "Good for me: What does it involve? Walking");
      await look("compare");
      await act(talk, "I am ready");
      await look("hand over");
      await act(talk, "I have it");
      await act(talk, "I want something that has been tested.", " ");
      await act(talk, "Compare the options");
      await act(talk, "One question at a time");
      await act(talk, "Worries me: What does it involve? Wait");
      await look("one question");
      await act(talk, "The whole grid");
      await act(talk, "I am ready");
      await act(talk, "Show all marks");
      await look("all marks");
      await act(talk, "Choose");
      await act(talk, "Walking with others", " ");
      await act(talk, "Yes, all of us");
      await look("decide");
      await act(talk, "Make a plan");
      await act(talk, "Advice", " ");
      await act(talk, "Add a goal: Young person");
      await sendKeys({ press: "A" });
      await talk.element.updateComplete;
      await act(talk, "4 of 10", " ");
      await act(talk, "Someone I trust", " ");
      await act(talk, "In 6 weeks");
      await look("plan");
      await act(talk, "Finish");
      await act(talk, "Show as codes");
      await look("finish");
      const { record } = talk;
      expect(validate(record), JSON.stringify(validate.errors)).to.equal(true);
      expect(record.status).to.equal("decided");
      expect(record.grids[0].matters.map(({ by }) => by)).to.deep.equal(["p1", "p2"]);
      expect(record.grids[0].decision!.because).to.have.length(5);
      expect(record.grids[0].alongside).to.deep.equal([{ item: "trusted" }]);
      expect(record.grouping!.agreed).to.equal("getting-advice");
      expect(record.plan.goals[0]!.ratings[0]!.rating).to.equal(4);
      expect(record.plan.reviewOn).to.equal("2027-01-03");
      await act(talk, "Finish and clear");
      await act(talk, "Clear it all");
      expect(talk.events).to.deep.equal(["ithrive-finish", "ithrive-clear"]);
      expect(talk.element.record).to.equal(undefined);
    }).timeout(180_000);
  }
});
