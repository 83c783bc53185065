import type { FurtherParts } from "../further/further-parts.ts";
import { type LateHost, LateParts, type LateSource } from "./late-parts.ts";

const source: LateSource<FurtherParts> = {
  bring: async () => (await import("../further/further-parts.ts")).furtherParts,
};

/** Fetches what opens on a tap in a grid. */
export class FurtherLoader extends LateParts<FurtherParts> {
  constructor(host: LateHost) {
    super(host, source);
  }

  /** Gives elements the parts without a fetch: for pages made ahead of scripts. */
  static take(parts: FurtherParts): void {
    source.arrived = parts;
  }
}
