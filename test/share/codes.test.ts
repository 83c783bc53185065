import decodeQR from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { type TextCode, toTextCodes } from "../../src/share/codes/index.ts";
import { toPlainText } from "../../src/share/index.ts";
import { getNoteWords } from "../../src/words/index.ts";
import { replay, wholeTalk } from "../record/sample-talk.ts";

const label = (part: number, of: number): string => `Part ${part} of ${of}`;

/** What a phone reads: the symbol drawn black on white, four pixels a module, with its border. */
function scan({ modules, size }: TextCode): string {
  const scale = 4;
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  modules.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (!isDark) return;
      for (let dy = 0; dy < scale; dy += 1) {
        for (let dx = 0; dx < scale; dx += 1) {
          const at = (y * scale + dy) * side + x * scale + dx;
          data.fill(0, at * 4, at * 4 + 3);
        }
      }
    });
  });
  return decodeQR({ width: side, height: side, data });
}

test("a short text is one symbol, with no label", () => {
  const codes = toTextCodes("What we decided: a guided course.", { label });
  expect(codes).toHaveLength(1);
  expect(codes[0]).toMatchObject({ part: 1, of: 1, label: "" });
  expect(scan(codes[0]!)).toBe("What we decided: a guided course.");
});

describe("a whole note", () => {
  const words = getNoteWords("en-GB");
  const note = toPlainText(replay(wholeTalk), { for: "family", words, language: "en-GB" });
  const codes = toTextCodes(note, { label });

  test("is read back part by part, each with its number first, and nothing is lost", () => {
    expect(codes.length).toBeGreaterThan(2);
    const read = codes.map(scan);
    const pieces = read.map((text, index) => {
      const start = `${label(index + 1, codes.length)}\n`;
      expect(text.startsWith(start)).toBe(true);
      return text.slice(start.length);
    });
    expect(pieces.join("")).toBe(note);
  });

  test("stands in symbols of one size that a tablet shows at five pixels a module", () => {
    expect(new Set(codes.map(({ size }) => size)).size).toBe(1);
    for (const { modules, size } of codes) {
      expect(size * 5).toBeLessThanOrEqual(430);
      expect(modules.every((row) => row.length === size)).toBe(true);
      const border = [...modules.slice(0, 4), ...modules.slice(-4)].flat();
      expect(border.some((isDark) => isDark)).toBe(false);
    }
  });

  test("splits between lines or words", () => {
    for (const { text } of codes.slice(0, -1)) expect(text).toMatch(/\s$/);
  });
});

test("letters of every kind come back whole, and no character is split", () => {
  const text = "Beth sy’n bwysig: ŵŷ. Ważne: żółć. اختيار 👩🏽‍🎓 ".repeat(30).trim();
  const read = toTextCodes(text, { label }).map(scan);
  expect(read.map((part) => part.slice(part.indexOf("\n") + 1)).join("")).toBe(text);
  for (const part of read) expect(part).not.toContain("\ufffd");
});

test("one word longer than a symbol is still split and read", () => {
  const text = "x".repeat(1000);
  const read = toTextCodes(text, { label }).map(scan);
  expect(read.map((part) => part.slice(part.indexOf("\n") + 1)).join("")).toBe(text);
});

test("labels that grow with the number of parts leave room for the text", () => {
  const text = "word ".repeat(1500);
  const long = (part: number, of: number): string => `${"#".repeat(of)} ${part}`;
  const codes = toTextCodes(text, { label: long });
  expect(codes.every((code) => code.of === codes.length)).toBe(true);
  expect(codes.map((code) => code.text.slice(code.label.length + 1)).join("")).toBe(text);
});

test("nothing to read is a mistake of the program", () => {
  expect(() => toTextCodes(" \n", { label })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: toTextCodes: the text is empty, expected words.]`,
  );
});
