import { describe, expect, it } from "vitest";
import * as welsh from "../../src/words/cy.ts";

import {
  getFurtherWords,
  getLaterWords,
  getLibraryWords,
  getNoteWords,
  getPaperWords,
  getReadingWords,
  getTabletWords,
  getTalkWords,
} from "../../src/words/index.ts";
import { cy } from "../../src/words/languages/cy.ts";

const english = {
  reading: getReadingWords("en"),
  further: getFurtherWords("en"),
  library: getLibraryWords("en"),
  talk: getTalkWords("en"),
  later: getLaterWords("en"),
  note: getNoteWords("en"),
  paper: getPaperWords("en"),
  tablet: getTabletWords("en"),
};

interface Entry {
  readonly place: string;
  readonly english: unknown;
  readonly welsh: unknown;
}

function listEntries(own: unknown, other: unknown, place = ""): Entry[] {
  if (typeof own !== "object" || own === null) return [{ place, english: own, welsh: other }];
  return Object.entries(own).flatMap(([key, value]) =>
    listEntries(
      value,
      (other as Record<string, unknown>)[key],
      `${place}.${key}`.replace(/^\./, ""),
    ),
  );
}

const entries = listEntries(english, { ...welsh });
const say = (words: unknown, given: readonly unknown[]) =>
  (words as (...given: readonly unknown[]) => string)(...given);

describe("the Welsh wording", () => {
  it("is there for every English word, in the same form", () => {
    expect(entries.length).toBeGreaterThan(400);
    expect(entries.filter((one) => typeof one.welsh !== typeof one.english)).toEqual([]);
  });

  it("has no word left in English", () => {
    const same = entries.filter(
      (one) =>
        typeof one.english === "string" && /\w/.test(one.english) && one.english === one.welsh,
    );
    expect(same.map(({ place, welsh: words }) => `${place}: ${String(words)}`))
      .toMatchInlineSnapshot(`
      [
        "reading.groupings.getting-help: Help",
        "note.grid.grid: Grid",
        "note.grouping.names.getting-help.family: Help",
        "tablet.name: ithrive-grids",
      ]
    `);
  });

  it("puts in everything that English puts in", () => {
    const given = ["17", "28", "39"];
    const lost = entries.filter(({ english: own, welsh: other }) => {
      if (typeof own !== "function") return false;
      const said = say(own, given);
      return given.some((one) => said.includes(one) && !say(other, given).includes(one));
    });
    expect(lost.map(({ place }) => place)).toEqual([]);
  });

  it("says that no Welsh speaker has reviewed it", () => {
    expect(welsh.reading.common.unreviewed).toMatchInlineSnapshot(
      `"Drafft yw geiriau Cymraeg y dudalen hon. Nid oes siaradwr Cymraeg wedi eu hadolygu eto."`,
    );
    expect(english.reading.common.unreviewed).toBe("");
    expect(welsh.note.unreviewed).toMatchInlineSnapshot(
      `"Drafft yw geiriau Cymraeg y nodyn hwn. Nid oes siaradwr Cymraeg wedi eu hadolygu eto."`,
    );
    expect(english.note.unreviewed).toBe("");
  });

  it("joins names, with ac before a vowel", () => {
    expect([welsh.talk.and("Sam", "Alex"), welsh.talk.and("Sam, Alex", "Kim")]).toEqual([
      "Sam ac Alex",
      "Sam, Alex a Kim",
    ]);
  });

  it("hangs no plural or mutation on what is put in", () => {
    const { library } = welsh;
    const { answer, grid } = welsh.reading;
    expect([
      ...[1, 2, 5].map(library.count),
      ...[1, 2].map(library.drafts),
      ...[1, 3].map(answer.sources),
      grid.variants(3),
      welsh.note.reviews.changed(1),
      welsh.note.summary.manyOptions(3),
    ]).toMatchInlineSnapshot(`
      [
        "Nifer y gridiau: 1",
        "Nifer y gridiau: 2",
        "Nifer y gridiau: 5",
        "Gridiau eraill, heb fod yn barod eto: 1.",
        "Gridiau eraill, heb fod yn barod eto: 2.",
        "Ffynhonnell: 1",
        "Ffynonellau: 3",
        "Ffurfiau ar hwn: 3",
        "Nifer y pethau yn y grid sydd wedi newid ers hynny: 1",
        "Opsiynau a ddewiswyd: 3. Maent wedi’u henwi isod.",
      ]
    `);
  });

  it("is spoken once its file is imported", () => {
    expect(cy.reading).toBe(welsh.reading);
    expect(getReadingWords("cy-GB").common.close).toBe("Cau");
  });
});
