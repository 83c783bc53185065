import { type LateHost, LateParts, type LateSource } from "../../controllers/late-parts.ts";
import type { TalkView } from "../talk-view.ts";
import type { MeasureParts } from "./measure-parts.ts";
import type { MeasureSettings } from "./measure-settings.ts";
import type { MeasureHints } from "./measure-hints.ts";
import type { ReadMeasures } from "./read-measures.ts";

const source: LateSource<MeasureParts> = {
  bring: async () => (await import("./measure-parts.ts")).measureParts,
};

/** A service's measures, held to the licence gate once for each time they are given. */
export class TalkMeasures extends LateParts<MeasureParts> {
  readonly #host: LateHost;
  readonly #onRefused: (refusal: string) => void;
  #given: MeasureSettings | undefined;
  #read: ReadMeasures | undefined;
  #hint: Parameters<MeasureHints["say"]>[0];

  /** @param onRefused told every reason why a measure is not asked */
  constructor(host: LateHost, onRefused: (refusal: string) => void) {
    super(host, source);
    this.#host = host;
    this.#onRefused = onRefused;
  }

  /** The measures that came through the gate; nothing until what reads them is here. */
  render(view: TalkView, given: MeasureSettings | undefined): unknown {
    if (!given) return undefined;
    const { parts } = this;
    if (!parts) {
      if (!this.hasFailed) void this.load();
      return undefined;
    }
    if (given !== this.#given) {
      this.#given = given;
      this.#read = parts.readMeasures(given, view.today);
      this.#read.refusals.forEach(this.#onRefused);
    }
    return parts.renderMeasures(view, this.#read?.measures ?? [], {
      find: (form) => (this.#hint?.form === form ? this.#hint.text : ""),
      say: (hint) => {
        this.#hint = hint;
        this.#host.requestUpdate();
      },
    });
  }
}
