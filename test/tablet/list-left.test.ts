import { expect, it } from "vitest";
import { listLeft } from "../../src/programs/tablet/keep/list-left.ts";
import type { OpenTalk } from "../../src/programs/tablet/keep/open-talks.ts";

const make = (screen: unknown) => ({ id: "a", record: {}, screen }) as OpenTalk;

it("names every file and paper of the talks that are cleared, each once", () => {
  const talks = [
    make({ left: { copied: true, printed: false, files: ["one.json", "two.json"] } }),
    make({ left: { copied: false, printed: true, files: ["two.json"] } }),
    make(undefined),
    make({ left: "?" }),
  ];
  expect(listLeft(talks)).toEqual({ files: ["one.json", "two.json"], isPrinted: true });
  expect(listLeft([])).toEqual({ files: [], isPrinted: false });
});
