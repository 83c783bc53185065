/** Far more than the longest talk. */
const mostBytes = 4_000_000;

/** What a file turned out to be. */
export type RecordFile = { readonly value: unknown } | { readonly problem: "too-large" };

/**
 * Reads a saved record on this device. Text that is no JSON comes out as an empty object, which
 * `<ithrive-record>` refuses in the same words as any other file that is no record.
 */
export async function readRecordFile(file: File): Promise<RecordFile> {
  if (file.size > mostBytes) return { problem: "too-large" };
  try {
    const value: unknown = JSON.parse(await file.text());
    return { value: typeof value === "object" && value !== null ? value : {} };
  } catch {
    return { value: {} };
  }
}
