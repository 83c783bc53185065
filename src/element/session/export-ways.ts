/**
 * A way out of the screen: the note to copy, codes that another screen scans, a screen to read across from, a file,
 * paper.
 */
export type ExportWay = "note" | "codes" | "read-across" | "file" | "print";

/** All of them. */
export const exportWays: readonly ExportWay[] = ["note", "codes", "read-across", "file", "print"];
