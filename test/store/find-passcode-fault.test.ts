import { expect, test } from "vitest";
import { tidyPasscode } from "../../src/store/cipher/tidy-passcode.ts";
import { findPasscodeFault } from "../../src/store/index.ts";

test("a passcode has 12 characters or more, of which at least 5 differ", () => {
  const faults = [
    "",
    "elevenchars",
    "twelve chars",
    "111111111111",
    "121212343434",
    "121212343435",
  ];
  expect(faults.map(findPasscodeFault)).toEqual([
    "short",
    "short",
    undefined,
    "same",
    "same",
    undefined,
  ]);
});

test("spaces around it and doubled between words do not make it longer", () => {
  expect(findPasscodeFault("  eleven    chars")).toBe(undefined);
  expect(findPasscodeFault("ten   chars")).toBe("short");
});

test("a passcode is the same however a keyboard writes it", () => {
  expect(tidyPasscode(" caf\u00e9  pont ")).toBe(tidyPasscode("cafe\u0301 pont"));
  expect(tidyPasscode("Green kettle")).not.toBe(tidyPasscode("green kettle"));
});
