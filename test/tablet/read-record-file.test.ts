import { describe, expect, it } from "vitest";
import { readRecordFile } from "../../src/programs/tablet/read-record-file.ts";
import { exportRecords } from "../../src/programs/tablet/waiting-list/export-records.ts";
import { readRecord } from "../../src/record/index.ts";
import { createSmallRecord } from "../store/record-store.contract.ts";

const ids = ["one", "two", "three"];
const { name, text } = exportRecords(
  ids.map((id) => createSmallRecord(id)),
  new Date("2026-11-23T10:00:00Z"),
);

const read = (content: string | Uint8Array<ArrayBuffer>, called = name) =>
  readRecordFile(new File([content], called));

/** The ids of the talks that are found, and ? where one is damaged; or why the file is not opened. */
async function list(content: string | Uint8Array<ArrayBuffer>, called?: string): Promise<string> {
  const file = await read(content, called);
  if ("problem" in file) return file.problem;
  const found = file.values.map((value) => readRecord(value)?.id ?? "?");
  return `${file.isBroken ? "broken: " : ""}${found.join(" ")}`;
}

/** Where a talk's own text begins in the file. */
const start = (id: string) => text.lastIndexOf("\n{", text.indexOf(`"id": "${id}"`)) + 1;

describe("a file of talks", () => {
  it("is read whole, in its order", async () => {
    expect(await list(text)).toBe("one two three");
  });

  it("is read to where it was cut short, wherever that is, and never as more than it holds", async () => {
    const whole = ids.map((id) => createSmallRecord(id));
    const end = text.lastIndexOf("]");
    for (let length = start("two"); length < end; length += 1) {
      const file = await read(text.slice(0, length));
      if ("problem" in file) throw new Error(`Cut after ${length}: ${file.problem}`);
      const records = file.values.flatMap((value) => readRecord(value) ?? []);
      expect(records).toEqual(whole.slice(0, records.length));
      expect(records.length).toBe(length < start("three") - 2 ? 1 : length < end - 1 ? 2 : 3);
      expect(file.isBroken).toBe(true);
    }
  }, 60_000);

  it("is read around what is damaged in its middle, and says in which place", async () => {
    const damage = (from: number, to: number, by = "") => text.slice(0, from) + by + text.slice(to);
    const two = start("two");
    expect(await list(damage(two + 40, two + 90))).toBe("broken: one ? three");
    expect(await list(damage(two + 40, two + 90, "\0".repeat(50)))).toBe("broken: one ? three");
    expect(await list(damage(0, start("one") + 20))).toBe("broken: ? two three");
    expect(await list(damage(0, two + 20))).toBe("broken: ? three");
    expect(await list(damage(two - 2, two - 1))).toBe("broken: one two three");
  });

  it("takes a talk whose letters were lost for damaged", async () => {
    const bytes = new TextEncoder().encode(text);
    const place = new TextEncoder().encode(text.slice(0, start("two"))).length;
    bytes[text.indexOf('"one"') + 1] = 0xff;
    expect(await list(bytes.slice(0, place + 5))).toBe("broken");
    expect(await list(bytes.slice(0, -2))).toBe("broken: ? two three");
  });

  it("is read whichever way its lines end, and with what stands before it", async () => {
    const lines = text.replaceAll("\n", "\r\n");
    expect(await list(lines.slice(0, -20))).toBe("broken: one two ?");
    expect(await list(`\ufeff${text.slice(0, -2)}`)).toBe("broken: one two three");
  });

  it("is not opened where no talk of it is whole", async () => {
    expect(await list(text.slice(0, start("two") - 4))).toBe("broken");
    expect(await list(text.slice(0, 20))).toBe("broken");
    expect(await list("[", "all.json")).toBe("broken");
    expect(await list("[]")).toBe("empty");
    expect(await list("Dear Sam", "notes.txt")).toBe("noRecord");
    expect(await list('{ "a": 1 }')).toBe("noRecord");
    expect(await list('{ "a": 1 }\n{ "b": 2 }')).toBe("broken");
  });
});
