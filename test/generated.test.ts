import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { generateFiles } from "../scripts/generate.mjs";

test("the committed types and validators are what the schemas generate", async () => {
  const stale: string[] = [];
  for (const { path, text } of await generateFiles()) {
    const committed = await readFile(path, "utf8").catch(() => "");
    if (committed !== text) stale.push(path);
  }
  expect(stale, "run `npm run generate`").toEqual([]);
});
