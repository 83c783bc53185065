import { html, nothing } from "lit";
import type { CompiledContacts } from "../../../compiled/index.ts";
import { toHelpLines, toPlainText, toShortText } from "../../../share/index.ts";
import { getLaterWords, getReadingWords } from "../../../words/index.ts";
import { collectContacts } from "../../parts/collect-contacts.ts";
import { renderReveal } from "../../parts/render-reveal.ts";
import { renderToggles } from "../render-toggles.ts";
import type { TalkView } from "../talk-view.ts";
import type { TalkNote } from "./find-note.ts";
import { renderCodes } from "./render-codes.ts";
import type { TextLength } from "./text-length.ts";

const lengths: readonly TextLength[] = [400, 1500, "all"];

/** Ways by which words leave through the screen alone: codes for a phone, and large words for the eye. */
export function renderScreenWays(view: TalkView, note: TalkNote) {
  const { context, ways, state } = view;
  const words = getLaterWords(context.language).take;
  const text = writeText(view, note);
  const renderText = () =>
    html`<p class="quiet">${words.readAcrossNote}</p>
      <div
        class="read-across"
        role="region"
        tabindex="0"
        aria-label=${words.readAcross}
        lang=${note.options.language}
        dir=${note.direction}
      >
        ${text}
      </div>`;
  return html`${renderToggles({
      key: "length",
      heading: words.length,
      choices: lengths.map((length) => ({ name: String(length), say: words.lengths[length] })),
      isPressed: (name) => name === String(state.length),
      onPress: (name) =>
        view.show({ length: lengths.find((one) => String(one) === name) ?? "all", code: 1 }),
    })}
    <div class="reveals screen-ways">
      ${
        ways.includes("codes")
          ? renderReveal(context.disclosures, {
              key: "codes",
              group: "screen-ways",
              label: words.codes,
              content: () => renderCodes(text, view, note),
            })
          : nothing
      }
      ${
        ways.includes("read-across")
          ? renderReveal(context.disclosures, {
              key: "read-across",
              group: "screen-ways",
              label: words.readAcross,
              content: renderText,
            })
          : nothing
      }
    </div>`;
}

/** The note for its reader, as long as was asked for, ending with where to turn. */
function writeText({ state, context, nation }: TalkView, note: TalkNote): string {
  const { grid } = context;
  const { options, record, partly, unreviewed } = note;
  const { length } = state;
  const packs = choosePacks(grid.contacts, nation);
  const { help: words } = getReadingWords(options.language);
  const lines = toHelpLines(packs, { words, isShort: length === 400 });
  const help = { heading: getLaterWords(options.language).take.helpHeading, lines };
  // A professional's note needs no numbers for the family; where help comes first nobody's goes without.
  const isForAll = state.reader === "family" || grid.safety.helpFirst;
  const remarks = length === 400 ? [partly] : [partly, unreviewed];
  const whole = { ...options, remarks, ...(isForAll && { help }) };
  return length === "all"
    ? toPlainText(record, whole)
    : toShortText(record, { ...whole, limit: length });
}

/** The nation's own contacts; where none is known, only those that every nation has. */
function choosePacks(packs: readonly CompiledContacts[], nation: string | undefined) {
  const wanted = nation?.toLowerCase();
  const own = packs.filter(
    ({ id, nation: code }) => id === wanted || code.toLowerCase() === wanted,
  );
  const [first] = packs;
  if (own.length > 0 || !first) return own;
  return [{ ...first, contacts: [...collectContacts(packs).shared] }];
}
