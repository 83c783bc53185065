import type { Source } from "../../author/index.ts";
import { listWords } from "../naming/list-words.ts";
import { shorten } from "../naming/shorten.ts";
import type { Report, Rule, RuleContext } from "../rule.ts";
import { readKey, readList, readText } from "../tree.ts";

/** After so many days a contact is to be rung again. */
const days = 180;

/**
 * A contacts pack with a contact that nobody has rung, or not for 180 days.
 *
 * A number that is wrong, or no longer answered, is worst where it is needed most, and only ringing it tells.
 * One finding speaks of all such contacts of a pack. While nobody has rung, the pack may travel with drafts,
 * whose pages say so; a grid that claims to be reviewed or endorsed may not carry it. Age by itself never
 * breaks a build: a pack last rung over 180 days ago is told as a state, its page says when, and only a check
 * run with `--fail-on-age` fails on it. A contact without its source and the source's date is refused by
 * `schema`.
 *
 * @example good
 * ```yaml contacts
 * contacts:
 *   - id: example
 *     rungOn: "2026-11-01"
 *     rungBy: a helper of the library
 * ```
 *
 * @example bad: Never rung
 * ```yaml contacts
 * contacts:
 *   - id: third
 *     name: A third example
 *     when: talk
 *     ways: [{ by: go, place: A third place }]
 *     source: { title: An example page, publisher: An example }
 *     sourceDate: "2026-01"
 *     rungOn: null
 *     rungBy: null
 * ```
 * ```text
 * 1:1 warning Nobody has rung *A third example* of this pack yet
 *   Ring or write to each, and write the day as `rungOn` and the role of whoever did as `rungBy`. Until then every page that shows them says so.
 * ```
 *
 * @example bad: Not rung for long (on 22 November 2026)
 * ```yaml contacts
 * contacts:
 *   - id: example
 *     rungOn: "2026-05-25"
 * ```
 * ```text
 * 3:13 info *An example* of this pack was last rung over 180 days ago, on 2026-05-25
 *   Every page that shows it says when. Ring again, and then write the new day.
 * ```
 */
export const checkedContacts: Rule = {
  id: "checked-contacts",
  severity: "warning",
  run(context, report) {
    const { kind, grid, library } = context;
    if (kind === "contacts") checkPack(context, report);
    if (grid?.status !== "reviewed" && grid?.status !== "endorsed") return;
    for (const { id, path } of grid.contacts) {
      const pack = library.contacts.get(id)?.source;
      const unrung = pack ? listUnrung(pack) : [];
      if (!pack || unrung.length === 0) continue;
      report({
        path,
        severity: "error",
        reason: `Unexpected \`${id}\` in a grid with the status \`${grid.status}\`: nobody has rung ${sayUnrung(pack, unrung)} of this pack`,
        actual: id,
        note: `Ring them, and write the day in ${pack.path}. Or keep the grid a draft until somebody has.`,
      });
    }
  },
};

function checkPack({ source, today, failOnAge }: RuleContext, report: Report): void {
  const unrung = listUnrung(source);
  if (unrung.length > 0) {
    report({
      path: ["contacts"],
      part: "key",
      reason: `Nobody has rung ${sayUnrung(source, unrung)} of this pack yet`,
      note: "Ring or write to each, and write the day as `rungOn` and the role of whoever did as `rungBy`. Until then every page that shows them says so.",
    });
  }
  const last = addDays(today, -days);
  const old = listContacts(source)
    .filter(({ rungOn }) => typeof rungOn === "string" && isDay(rungOn) && rungOn < last)
    .sort((a, b) => String(a.rungOn).localeCompare(String(b.rungOn), "en"));
  const [oldest] = old;
  if (!oldest) return;
  report({
    path: ["contacts", oldest.index, "rungOn"],
    severity: failOnAge ? "error" : "state",
    reason: `${sayContacts(old)} of this pack ${old.length === 1 ? "was" : "were"} last rung over ${days} days ago, ${old.length === 1 ? "" : "the first "}on ${String(oldest.rungOn)}`,
    note: "Every page that shows it says when. Ring again, and then write the new day.",
  });
}

interface Rung {
  readonly index: number;
  readonly name: string;
  readonly rungOn: unknown;
}

function listContacts(source: Source): Rung[] {
  return readList(source.value, "contacts").map((contact, index) => ({
    index,
    name: readText(contact, "name") ?? readText(contact, "id") ?? "one without a name",
    rungOn: readKey(contact, "rungOn"),
  }));
}

/** Those that say themselves that nobody has rung; one that says nothing is a matter of `schema`. */
function listUnrung(source: Source): Rung[] {
  return listContacts(source).filter(({ rungOn }) => rungOn === null);
}

function sayUnrung(pack: Source, unrung: readonly Rung[]): string {
  const all = listContacts(pack).length;
  return unrung.length === all && all > 1 ? `any of the ${all} contacts` : sayContacts(unrung);
}

function sayContacts(contacts: readonly Rung[]): string {
  const names = contacts.map(({ name }) => `*${shorten(name)}*`);
  if (names.length < 4) return listWords(names, "and");
  return `${names.slice(0, 2).join(", ")} and ${names.length - 2} others`;
}

/** A day that may be compared as text; what is none is told by `schema`. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function addDays(day: string, more: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + more)).toISOString().slice(0, 10);
}
