import { expect, it } from "vitest";
import { reduceMarks } from "../../src/element/marks/reduce-marks.ts";

const tap = { question: "involves", option: "wait", mark: "good" } as const;

it("sets a mark and leaves the list it was given as it was", () => {
  const before: never[] = [];
  expect(reduceMarks(before, tap)).toEqual([tap]);
  expect(before).toEqual([]);
});

it("changes the mark of an answer, of which it has one", () => {
  expect(reduceMarks([tap], { ...tap, mark: "ask" })).toEqual([{ ...tap, mark: "ask" }]);
});

it("takes a mark away when it is tapped again", () => {
  expect(reduceMarks([tap], tap)).toEqual([]);
});

it("leaves marks of other answers alone", () => {
  const other = { ...tap, option: "course" };
  const another = { ...tap, question: "likely" };
  expect(reduceMarks([other, another], tap)).toEqual([other, another, tap]);
  expect(reduceMarks([other, another, tap], tap)).toEqual([other, another]);
});
