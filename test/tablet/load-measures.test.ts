import { afterEach, describe, expect, it, vi } from "vitest";
import { loadMeasures } from "../../src/programs/tablet/settings/load-measures.ts";
import type { Settings } from "../../src/programs/tablet/settings/settings.ts";
import { createMeasure } from "../record/create-measure.ts";

const weather = createMeasure();
const charged = createMeasure({
  id: "charged",
  name: "Free of charge",
  licence: { holder: "Nobody", text: "Made up for a test.", terms: "non-commercial" },
});
const files: Record<string, string> = {
  "./measures/weather.json": JSON.stringify(weather),
  "./measures/free.json": JSON.stringify(charged),
  "./measures/broken.json": '{ "format": 1,',
};

afterEach(() => vi.unstubAllGlobals());

/** Loads what a service names from a site with those files. */
function load(named: Partial<Settings["measures"] & object> | undefined) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    const text = files[address];
    return Promise.resolve(new Response(text ?? "", { status: text === undefined ? 404 : 200 }));
  });
  const whole = { files: [], digests: [weather.digest], isNonCommercial: false, ...named };
  return loadMeasures(named && whole, "2026-11-23").then((loaded) => ({ ...loaded, asked }));
}

describe("a service's measures on the tablet", () => {
  it("are none, and nothing is fetched, where none are named", async () => {
    expect(await load(undefined)).toEqual({ measures: undefined, problems: [], asked: [] });
  });

  it("are given to a talk once they came through the gate, with what switched them on", async () => {
    const { measures, problems, asked } = await load({ files: ["measures/weather.json"] });
    expect(problems).toEqual([]);
    expect(asked).toEqual(["./measures/weather.json"]);
    expect(measures).toEqual({
      files: [weather],
      digests: [weather.digest],
      isNonCommercial: false,
    });
  });

  it("are left out one by one where the gate refuses them, with its reasons", async () => {
    const { measures, problems } = await load({
      files: ["measures/free.json", "measures/weather.json"],
      digests: [weather.digest, charged.digest],
    });
    expect(measures?.files).toEqual([weather]);
    expect(problems).toEqual([
      {
        key: "measures.files",
        found: "measures/free.json",
        expected: "measureRefused",
        refusals: [
          '"Free of charge" is for use without charge alone. Say in the settings that the service does not charge for it, if that is so.',
        ],
      },
    ]);
    const free = await load({
      files: ["measures/free.json"],
      digests: [charged.digest],
      isNonCommercial: true,
    });
    expect(free.problems).toEqual([]);
  });

  it("are all off until their digests are named", async () => {
    const { measures, problems } = await load({ files: ["measures/weather.json"], digests: [] });
    expect(measures?.files).toEqual([]);
    expect(problems[0]?.refusals?.[0]).toContain('"View of the weather" is not switched on.');
  });

  it("are named where there is no such file, or it is no JSON", async () => {
    const { measures, problems } = await load({
      files: ["measures/gone.json", "measures/broken.json", "measures/weather.json"],
    });
    expect(measures?.files).toEqual([weather]);
    expect(problems).toEqual([
      { key: "measures.files", found: "measures/gone.json", expected: "measureFile" },
      { key: "measures.files", found: "measures/broken.json", expected: "measureFile" },
    ]);
  });
});
