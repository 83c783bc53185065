import { type LateHost, LateParts, type LateSource } from "../controllers/late-parts.ts";
import type { LaterParts } from "./later-parts.ts";

const source: LateSource<LaterParts> = {
  bring: async () => (await import("./later-parts.ts")).laterParts,
};

/** Fetches what stands beside comparing and deciding: what matters, the plan, and what opens from them. */
export class LaterLoader extends LateParts<LaterParts> {
  constructor(host: LateHost) {
    super(host, source);
  }
}
