import type { LibraryParts } from "../library/library-parts.ts";
import { type LateHost, LateParts, type LateSource } from "./late-parts.ts";

const source: LateSource<LibraryParts> = {
  bring: async () => (await import("../library/library-parts.ts")).libraryParts,
};

/** Fetches the list of grids. */
export class LibraryLoader extends LateParts<LibraryParts> {
  constructor(host: LateHost) {
    super(host, source);
  }
}
