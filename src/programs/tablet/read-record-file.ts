/** Far more than the longest talk. */
const mostBytes = 4_000_000;

/** What a file turned out to be. */
export type RecordFile =
  { readonly value: unknown } | { readonly problem: "tooLarge" | "broken" | "noRecord" };

/**
 * Reads a saved record on this device. A value with a format is left to `<ithrive-record>`, which
 * shows it or says why not.
 */
export async function readRecordFile(file: File): Promise<RecordFile> {
  if (file.size > mostBytes) return { problem: "tooLarge" };
  try {
    const value: unknown = JSON.parse(await file.text());
    const isRecord = typeof value === "object" && value !== null && "format" in value;
    return isRecord ? { value } : { problem: "noRecord" };
  } catch {
    return { problem: file.name.endsWith(".json") ? "broken" : "noRecord" };
  }
}
