import type { RecordParts } from "../record-view/record-parts.ts";
import { type LateHost, LateParts, type LateSource } from "./late-parts.ts";

const source: LateSource<RecordParts> = {
  bring: async () => (await import("../record-view/record-parts.ts")).recordParts,
};

/** Fetches what comes after comparing: deciding, and what is written down. */
export class RecordLoader extends LateParts<RecordParts> {
  constructor(host: LateHost) {
    super(host, source);
  }
}
