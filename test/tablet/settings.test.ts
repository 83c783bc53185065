import { describe, expect, it } from "vitest";
import validate from "../../src/programs/tablet/generated/settings.validate.js";
import { defaultSettings } from "../../src/programs/tablet/settings/default-settings.ts";
import { readSettings } from "../../src/programs/tablet/settings/read-settings.ts";
import { getTabletWords } from "../../src/words/index.ts";

/** What a person reads about settings. */
function explain(value: unknown): string[] {
  const { settings } = getTabletWords("en-GB");
  return readSettings(value).problems.map(({ key, found, expected }) =>
    settings.problem(key, found, settings.expected[expected]),
  );
}

const whole = {
  $schema: "../schemas/settings.schema.json",
  format: 1,
  languages: ["cy", "en-GB"],
  nation: "GB-WLS",
  locality: "grids/localities/our-town.json",
  measures: {
    files: ["measures/weather.json"],
    digests: [`sha256-${"a1".repeat(32)}`],
    isNonCommercial: true,
  },
  idle: { cover: 5, warning: 1, wipe: 15 },
  exports: ["note", "file"],
  waitingList: true,
  drafts: true,
  exitUrl: "https://www.example.org/weather",
};

describe("settings", () => {
  it("hold as they are written", () => {
    const { $schema: _schema, format: _format, ...settings } = whole;
    expect(readSettings(whole)).toEqual({ settings, problems: [] });
  });

  it("are careful where nothing is said: no files, no drafts, no waiting list", () => {
    expect(readSettings({ format: 1 })).toEqual({ settings: defaultSettings, problems: [] });
    expect(defaultSettings.exports).not.toContain("file");
    expect(defaultSettings.drafts).toBe(false);
    expect(defaultSettings.waitingList).toBe(false);
    expect(defaultSettings.idle).toEqual({ cover: 10, wipe: 30, warning: 2 });
  });

  it("name every key that cannot be used, what stands there and what is expected", () => {
    expect(
      explain({
        format: 1,
        languages: ["Welsh"],
        nation: "Wales",
        locality: "https://example.org/town.json",
        measures: { files: ["//x/a.json"], isNonCommercial: "yes", digest: 1 },
        idle: { cover: "ten", wipe: 600, warning: 0.5, cower: 1 },
        exports: ["note", "fax"],
        waitingList: "on",
        drafts: 1,
        exitUrl: "javascript:alert(1)",
        exits: true,
      }),
    ).toMatchInlineSnapshot(`
      [
        "languages is ["Welsh"]: expected a list of one or more of en-GB and cy. All languages are offered.",
        "nation is "Wales": expected GB-ENG, GB-SCT, GB-WLS or GB-NIR. Help contacts of all nations are shown.",
        "locality is "https://example.org/town.json": expected the address of a .json file on this site, for example locality.json. Nothing is said of what is offered here.",
        "measures.files is ["//x/a.json"]: expected a list of addresses of .json files on this site, each once. No measure is asked.",
        "measures.digests: expected a list of digests, each sha256- and 64 digits or letters from a to f, each once. No measure is asked.",
        "measures.isNonCommercial is "yes": expected true or false. It is false.",
        "measures.digest is 1: expected the lists files and digests, and isNonCommercial where that is so. It is left aside.",
        "idle.cover is "ten": expected a whole number of minutes from 1 to 120. It is 10.",
        "idle.wipe is 600: expected a whole number of minutes from 2 to 240. It is 30.",
        "idle.warning is 0.5: expected a whole number of minutes from 1 to 30. It is 2.",
        "idle.cower is 1: expected cover, wipe and warning, each in minutes.",
        "exports is ["note","fax"]: expected a list of any of note, codes, read-across, file and print, each once. All but file are offered.",
        "waitingList is "on": expected true or false. It is false.",
        "drafts is 1: expected true or false. It is false.",
        "exitUrl is "javascript:alert(1)": expected a whole address that begins with https:// or http://. The leave button leads to an empty page.",
        "exits is true: no such key is known. The keys are format, languages, nation, locality, measures, idle, exports, waitingList, drafts and exitUrl.",
      ]
    `);
  });

  it("say when the wipe would come before the cover and the warning", () => {
    expect(explain({ format: 1, idle: { cover: 29, wipe: 30, warning: 2 } }))
      .toMatchInlineSnapshot(`
      [
        "idle is {"cover":29,"wipe":30,"warning":2}: expected wipe to be at least cover and warning together. Cover is 10, wipe 30, warning 2.",
      ]
    `);
  });

  it("hold but for what cannot be used", () => {
    const { settings } = readSettings({ ...whole, drafts: "yes", idle: { cover: 3, wipe: "x" } });
    expect(settings).toMatchObject({ nation: "GB-WLS", exports: ["note", "file"], drafts: false });
    expect(settings.idle).toEqual({ cover: 3, wipe: 30, warning: 2 });
  });

  it("are left aside as a whole when they are no settings, or of another format", () => {
    for (const value of [null, [], "on", 1, {}, { ...whole, format: 2 }]) {
      const { settings, problems } = readSettings(value);
      expect(settings).toBe(defaultSettings);
      expect(problems).toMatchObject([{ expected: "format" }]);
    }
  });

  it("shorten what stands there when it is long", () => {
    const [said = ""] = explain({ format: 1, nation: "x".repeat(500) });
    expect(said.length).toBeLessThan(200);
  });

  it("are what the schema allows, and nothing else", () => {
    const changes: Record<string, unknown>[] = [
      {},
      ...[["en-GB"], ["cy", "en-GB"], [], ["fr"], ["cy", "cy"], "cy"].map((languages) => ({
        languages,
      })),
      ...["GB-ENG", "gb-eng", "GB", 1].map((nation) => ({ nation })),
      ...["a.json", "a/b.json", "/a.json", "//x/a.json", "../a.json", "a.yaml", "a b.json"].map(
        (locality) => ({ locality }),
      ),
      ...["a.json", ["a.json"], ["a.json", "a.json"], ["/a.json"], [], [1], undefined].map(
        (files) => ({ measures: { files, digests: [] } }),
      ),
      ...[[`sha256-${"0".repeat(64)}`], ["sha256-0"], "sha256-0", [null], undefined].map(
        (digests) => ({ measures: { files: [], digests } }),
      ),
      ...[true, 1].map((isNonCommercial) => ({
        measures: { files: [], digests: [], isNonCommercial },
      })),
      ...[{ files: [], digests: [], on: true }, [], "a.json", null].map((measures) => ({
        measures,
      })),
      ...[0, 1, 120, 121, 1.5, "1", null].map((cover) => ({ idle: { cover, wipe: 240 } })),
      ...[1, 2, 240, 241].map((wipe) => ({ idle: { cover: 1, warning: 1, wipe } })),
      ...[{ covers: 1 }, [], 10].map((idle) => ({ idle })),
      ...[[], ["note"], ["note", "note"], ["fax"], "note"].map((exports) => ({ exports })),
      ...[true, false, "true", 0].map((drafts) => ({ drafts })),
      ...[true, "yes"].map((waitingList) => ({ waitingList })),
      ...[
        "https://example.org",
        "http://example.org/a?b#c",
        "ftp://example.org",
        "example.org",
        "https://",
        "javascript:1",
        "https://example.org/a b",
      ].map((exitUrl) => ({ exitUrl })),
      { $schema: "x" },
      { other: 1 },
    ];
    const disagreed = changes.filter((change) => {
      const value = { format: 1, ...change };
      return validate(value) !== (readSettings(value).problems.length === 0);
    });
    expect(disagreed).toEqual([]);
  });
});
