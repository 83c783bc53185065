import { describe, expect, it } from "vitest";
import {
  addWords,
  findDirection,
  findLanguage,
  formatDate,
  getLibraryWords,
  getReadingWords,
  getTalkWords,
  watchWords,
} from "../../src/words/index.ts";

const english = getReadingWords("en-GB");

describe("the interface's wording", () => {
  it("is English where a language is unknown, empty or left out", () => {
    for (const tag of [undefined, "", "xx", "not a tag", "en-US", "-", "cyx"]) {
      expect(getReadingWords(tag)).toBe(english);
    }
  });

  it("serves a narrower tag from a wider one, and never the other way round", () => {
    addWords("br-FR", { reading: { common: { close: "Serriñ" } } });
    for (const tag of ["br-FR", "BR-fr", "br-FR-x-home"]) {
      expect(getReadingWords(tag).common.close).toBe("Serriñ");
    }
    expect(getReadingWords("br").common.close).toBe("Close");
    expect(getReadingWords("br-CA").common.close).toBe("Close");
  });

  it("shows English in every gap, and where a word is of another kind", () => {
    addWords("ga", { reading: { common: { colon: 7 } }, library: { count: "many" } } as never);
    expect(getReadingWords("ga").common.colon).toBe(": ");
    expect(getLibraryWords("ga").count(2)).toBe("2 grids");
    expect(getTalkWords("ga")).toBe(getTalkWords("en"));
  });

  it("is replaced when a language is added again, and tells who waits", () => {
    let told = 0;
    const stop = watchWords(() => (told += 1));
    addWords("gv", { reading: { common: { close: "one" } } });
    addWords("gv", { reading: { common: { close: "two" } } });
    expect(getReadingWords("gv").common.close).toBe("two");
    expect(told).toBe(2);
    stop();
    addWords("gv", {});
    expect(told).toBe(2);
  });
});

describe("the language spoken", () => {
  it("is the one asked for where its words are there, so that dates fit them", () => {
    addWords("kw", {});
    expect(["en-US", "kw-GB", "fr", undefined, ""].map(findLanguage)).toEqual([
      "en-US",
      "kw-GB",
      "en-GB",
      "en-GB",
      "en-GB",
    ]);
  });

  it("writes dates in figures where a language cannot be written, not in the machine's own", () => {
    const day = new Date("2026-11-22T00:00:00Z");
    const parts = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
    expect(formatDate(day, "en-GB", parts)).toBe("22 November 2026");
    expect(formatDate(day, "zxx", parts)).toBe("22/11/2026");
  });

  it("runs the way its script does", () => {
    const rightToLeft = ["ar", "ar-XB", "he-IL", "fa", "ur-PK", "pa-Arab", "ckb"];
    expect(rightToLeft.filter((tag) => findDirection(tag) !== "rtl")).toEqual([]);
    const leftToRight = ["en-GB", "cy", "arn", "pa", "hex", "az-Latn"];
    expect(leftToRight.filter((tag) => findDirection(tag) !== "ltr")).toEqual([]);
  });
});
