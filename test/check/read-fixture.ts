import { readFileSync } from "node:fs";
import { readSource, type Source } from "../../src/author/index.ts";

const folder = "test/fixtures/good/grids";

/** The complete files that examples are laid over, each by its place. */
export const fixturePaths = {
  grid: "grids/quiet-place/grid.yaml",
  evidence: "grids/evidence/reading.yaml",
  contacts: "grids/contacts/gb-eng.yaml",
  glossary: "grids/glossary/en-GB.yaml",
  locality: "grids/localities/reading-town.yaml",
} as const;

/** Where in the library a complete file stands. */
export type FixturePlace = keyof typeof fixturePaths;

/** The text of a complete file. */
export function readFixtureText(place: FixturePlace): string {
  return readFileSync(`${folder}/${fixturePaths[place].slice("grids/".length)}`, "utf8");
}

/** A complete file, read. */
export function readFixture(place: FixturePlace): Source {
  return readSource({ path: fixturePaths[place], text: readFixtureText(place) });
}
