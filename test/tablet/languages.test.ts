import { describe, expect, it } from "vitest";
import type { LibraryEntry } from "../../src/compiled/index.ts";
import { chooseLanguage } from "../../src/programs/tablet/choose-language.ts";
import { findEntry } from "../../src/programs/tablet/find-entry.ts";

describe("the site's language", () => {
  it("is what the address asks for, else the page's own, else English", () => {
    const choose = (search: string, lang: string) => chooseLanguage(search, lang).tag;
    expect(choose("?lang=cy", "en-GB")).toBe("cy");
    expect(choose("?lang=CY-gb", "en-GB")).toBe("cy");
    expect(choose("", "cy")).toBe("cy");
    expect(choose("?lang=en", "cy")).toBe("en-GB");
    expect(choose("?lang=fr", "cy")).toBe("en-GB");
    expect(choose("?lang=", "")).toBe("en-GB");
  });
});

describe("the grid that is opened", () => {
  const make = (id: string, language: string, href: string) =>
    ({ id, language, href }) as LibraryEntry;
  const entries = [
    make("low", "cy", "low.cy.json"),
    make("low", "en-GB", "low.json"),
    make("low", "en-GB", "low.easy-read.json"),
    make("worry", "en-GB", "worry.json"),
  ];

  it("is in the site's language where it is there", () => {
    expect(findEntry(entries, "low", "cy")?.href).toBe("low.cy.json");
    expect(findEntry(entries, "low", "en-GB")?.href).toBe("low.json");
  });

  it("is as its author wrote it where it is not, and none where nobody has", () => {
    expect(findEntry(entries, "worry", "cy")?.href).toBe("worry.json");
    expect(findEntry(entries, "low", "pl")?.href).toBe("low.json");
    expect(findEntry(entries, "unknown", "cy")).toBe(undefined);
    expect(findEntry(entries, undefined, "cy")).toBe(undefined);
  });
});
