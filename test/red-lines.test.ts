import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../scripts/root.mjs";

/**
 * The red lines of CONTRIBUTING.md that no other test holds. Held elsewhere: options alike in size and
 * weight (element/ithrive-grid.browser.ts, element/session-page.browser.ts), nothing stored
 * (element/ithrive-grid.browser.ts, tablet/tablet.page.ts), no other host and no web fonts
 * (page/csp.page.ts), no HTML strings (architecture.test.ts, element/hostile.browser.ts), no contact
 * outside the packs (check/contacts.test.ts), nothing in a grid's words that steers (check/grids.test.ts, with
 * the rules neutral-words, balanced-length and balanced-detail).
 */

interface Source {
  readonly path: string;
  readonly text: string;
}

const elements = readSources("src/element", ".ts");
const publicElements = elements.filter(
  ({ path }) => !/\/(session|record-view)\/|ithrive-(session|record)\b/.test(path),
);
const shownByUs = [
  ...readSources("src/words", ".ts"),
  ...readSources("src/programs/tablet", ".ts"),
  ...readSources("src/programs/tablet", ".html"),
  ...readSources("docs", ".md"),
  readSource("README.md"),
];

describe("no score, rank or recommendation", () => {
  it("has no place in any shape that crosses a boundary", () => {
    const steering =
      /^(score|rank|ranking|weight|weighting|recommend\w*|best\w*|highlight\w*|total|preferred|match)$/i;
    const found = readSources("schemas", ".json").flatMap(({ path, text }) =>
      listKeys(JSON.parse(text))
        .filter((key) => steering.test(key))
        .map((key) => `${path}: ${key}`),
    );
    expect(found).toEqual([]);
    expect(listKeys({ properties: { bestOption: {}, say: {} } })).toEqual(["bestOption", "say"]);
  });

  it("has no style for one option or one kind of option", () => {
    const styled =
      /\.(no-new-help|self-help|community|school|talking-therapy|medicine|practical)\b/;
    expect(listHits(elements, styled)).toEqual([]);
  });
});

describe("public elements", () => {
  it("ask nobody to type", () => {
    const typing = /<textarea|contenteditable|<input(?![^>]*type="(checkbox|radio)")/i;
    expect(publicElements.length).toBeGreaterThan(20);
    const onOneLine = publicElements.map(({ path, text }) => ({
      path,
      text: text.replace(/<input\s+/g, "<input "),
    }));
    expect(listHits(onOneLine, typing)).toEqual([]);
    // The talk does, so the pattern finds what it looks for.
    expect(listHits(elements, typing).length).toBeGreaterThan(0);
  });
});

describe("elements", () => {
  it("store nothing and send nothing", () => {
    const storing =
      /\b(localStorage|sessionStorage|indexedDB|caches\.|document\.cookie|sendBeacon|XMLHttpRequest|WebSocket|EventSource|serviceWorker)\b/;
    expect(listHits(elements, storing)).toEqual([]);
  });

  it("fetch in one place alone", () => {
    const files = listHits(elements, /\bfetch\(/).map((hit) => hit.split(":")[0]);
    expect([...new Set(files)]).toEqual(["src/element/controllers/fetch-file.ts"]);
  });

  it("judge nobody's competence or risk", () => {
    const judging =
      /\b(gillick|competen(t|ce)|mental capacity|risk (score|level|assessment)|severity)\b/i;
    expect(listHits([...elements, ...readSources("src/words", ".ts")], judging)).toEqual([]);
  });
});

describe("what we say of ourselves", () => {
  it("claims no endorsement", () => {
    const claim =
      /(?<!nothing in it is |not |nothing is )\b(endorsed|approved|certified|accredited) by (the )?(NICE|NHS|IPDAS)/i;
    expect(listHits(shownByUs, claim)).toEqual([]);
    expect(listHits([{ path: "x", text: "Endorsed by NICE." }], claim)).toHaveLength(1);
  });

  it("prints no crisis number outside the packs", () => {
    const number = /(?<![\w-])(0800|0808|116 123|85258|0300)\b(?! ×)/;
    expect(listHits(shownByUs, number)).toEqual([]);
    expect(listHits(readSources("grids/contacts", ".yaml"), number).length).toBeGreaterThan(0);
  });
});

function readSources(folder: string, ending: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending) && !path.includes("generated"))
    .map((path) => readSource(`${folder}/${path}`));
}

function readSource(path: string): Source {
  return { path, text: readFileSync(join(root, path), "utf8") };
}

/** Each line that a pattern meets, with its file and number. */
function listHits(sources: readonly Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
      ),
  );
}

/** The names a schema gives to values, at any depth. */
function listKeys(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(listKeys);
  if (schema === null || typeof schema !== "object") return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === "properties" && value !== null ? Object.keys(value as object) : []),
    ...listKeys(value),
  ]);
}
