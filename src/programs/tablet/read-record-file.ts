/** Far more than the longest talk. */
const mostBytes = 4_000_000;
/** Far more than the fullest waiting list. */
const mostBytesOfAll = 400_000_000;

/** What a file turned out to be: its talks, in its order, or why it is not opened. */
export type RecordFile =
  | { readonly name: string; readonly values: readonly unknown[] }
  | { readonly name: string; readonly problem: "tooLarge" | "broken" | "noRecord" | "empty" };

/**
 * Reads a saved record, or all those of a waiting list, on this device. A value with a format is left
 * to `<ithrive-record>`, which shows it or says why not.
 */
export async function readRecordFile(file: File): Promise<RecordFile> {
  const { name } = file;
  try {
    const isList = (await file.slice(0, 100).text()).trimStart().startsWith("[");
    if (file.size > (isList ? mostBytesOfAll : mostBytes)) return { name, problem: "tooLarge" };
    const value: unknown = JSON.parse(await file.text());
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (values.length === 0) return { name, problem: "empty" };
    return values.some(hasFormat) ? { name, values } : { name, problem: "noRecord" };
  } catch {
    return { name, problem: name.endsWith(".json") ? "broken" : "noRecord" };
  }
}

function hasFormat(value: unknown): boolean {
  return typeof value === "object" && value !== null && "format" in value;
}
