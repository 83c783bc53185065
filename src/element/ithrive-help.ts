import { html, LitElement, type PropertyDeclarations } from "lit";
import type { CompiledContacts } from "../compiled/index.ts";
import { addWords } from "../words/index.ts";
import { Disclosures } from "./controllers/disclosures.ts";
import { WordsWatch } from "./controllers/words-watch.ts";
import { createSpeech } from "./parts/create-speech.ts";
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
  /** Adds the interface's wording in one more language. */
  static readonly addWords = addWords;
  static override styles = [base, controls, help];
  static override properties: PropertyDeclarations = {
    packs: { attribute: false },
    nation: { type: String },
    lang: { reflect: true },
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
    new WordsWatch(this);
    this.packs = [];
  }

  override render() {
    if (this.packs.length === 0) return html`<slot></slot>`;
    const { words, language, direction } = createSpeech(this, this.packs[0]?.language);
    return html`<div class="container" lang=${language} dir=${direction}>
      ${renderHelp({
        packs: this.packs,
        nation: this.nation,
        words,
        language,
        disclosures: this.#disclosures,
      })}
    </div>`;
  }
}
