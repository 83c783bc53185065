import { expect, test } from "vitest";
import { checkFiles } from "../../src/check/index.ts";
import { compileGrid } from "../../src/compile/index.ts";
import { isSafeAddress, readCompiledGrid } from "../../src/compiled/index.ts";
import { sampleFiles } from "../compile/sample-files.ts";

function compileWithLink(address: string) {
  const files = Object.entries(sampleFiles).map(([path, text]) => ({
    path,
    text: text.replace("(https://example.org/records)", () => `(<${address}>)`),
  }));
  const [checked] = checkFiles({ files, today: "2026-11-22" }).grids;
  return checked && readCompiledGrid(JSON.parse(JSON.stringify(compileGrid(checked))));
}

test.each(["https://example.org/x", "HTTPS://example.org/x", "https://example.org/x?a=1&b=2#c"])(
  "%s passes check, compile and the page's guard",
  (address) => {
    expect(isSafeAddress(address)).toBe(true);
    const href = address.replace(/^HTTPS/, "https");
    expect(JSON.stringify(compileWithLink(address))).toContain(JSON.stringify(href));
  },
);

test.each([
  "javascript:alert(1)",
  "JAVASCRIPT:alert(1)",
  "http://example.org",
  "//example.org",
  "https://",
  "tel:",
  "https://example.org/a b",
  'https://example.org/"x',
  "tel:080 00",
  "mailto:a@example.org\u0000",
  "https://example.org/\u0085",
])("%j passes none of them", (address) => {
  expect(isSafeAddress(address)).toBe(false);
  expect(compileWithLink(address)).toBeUndefined();
});
