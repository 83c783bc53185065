import { html, LitElement, nothing, type PropertyDeclarations } from "lit";
import type { CompiledContacts } from "../compiled/index.ts";
import { getReadingWords } from "../words/index.ts";
import { Disclosures } from "./controllers/disclosures.ts";
import { renderHelp } from "./parts/render-help.ts";
import { base } from "./styles/base.ts";
import { controls } from "./styles/controls.ts";
import { help } from "./styles/help.ts";
import { version } from "./version.ts";

/**
 * Crisis contacts: whom to reach now, text and online chat first, all of one size. It shows what it
 * is given and knows no number itself.
 *
 * @tagname ithrive-help
 * @slot - Stands in until `packs` is set, and when scripts do not run: put your own contacts here.
 * @csspart help - The whole section.
 * @cssprop --ithrive-font - Font families. Default: the system's own.
 * @cssprop --ithrive-paper - Ground of the links. Default: white, or near-black on a dark page.
 * @cssprop --ithrive-accent - Colour of links. Keep 4.5:1 against the paper and the warm ground.
 */
export class IthriveHelp extends LitElement {
  /** The release this class belongs to. */
  static readonly version = version;
  static override styles = [base, controls, help];
  static override properties: PropertyDeclarations = {
    packs: { attribute: false },
    nation: { type: String },
    lang: { type: String, reflect: true },
  };

  /** Contacts packs of a compiled grid (`grid.contacts`). Default: none, which shows the slot. */
  declare packs: readonly CompiledContacts[];
  /** ISO 3166-2 code, for example GB-SCT: that nation alone. Default: all packs. */
  declare nation: string | undefined;
  /** Language of the wording, as BCP 47. Default: English. */
  declare lang: string;

  readonly #disclosures = new Disclosures(this);

  constructor() {
    super();
    this.packs = [];
  }

  override render() {
    if (this.packs.length === 0) return html`<slot></slot>`;
    const language = this.lang || this.packs[0]?.language || "en-GB";
    return html`<div class="container" lang=${this.packs[0]?.language ?? nothing}>
      ${renderHelp({
        packs: this.packs,
        nation: this.nation,
        words: getReadingWords(language),
        language,
        disclosures: this.#disclosures,
      })}
    </div>`;
  }
}
