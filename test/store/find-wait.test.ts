import { expect, test } from "vitest";
import { findWait } from "../../src/store/database/find-wait.ts";

const at = Date.parse("2026-11-23T10:00:00Z");
const waitAfter = (count: number, later = 0): number => findWait({ count, at }, at + later) / 1000;

test("the first three wrong passcodes cost no wait, each one after twice as much, 15 minutes at most", () => {
  expect(findWait(undefined, at)).toBe(0);
  expect([1, 2, 3, 4, 5, 6, 9, 10, 11, 50].map((count) => waitAfter(count))).toEqual([
    0, 0, 5, 10, 20, 40, 320, 640, 900, 900,
  ]);
});

test("a wait ends, and does not begin anew by itself", () => {
  expect(waitAfter(3, 4_999)).toBe(0.001);
  expect(waitAfter(3, 5_000)).toBe(0);
  expect(waitAfter(50, 900_000)).toBe(0);
});

test("a clock that was set back makes the wait no longer than it was", () => {
  expect(waitAfter(3, -86_400_000)).toBe(5);
});
