import type { CompiledGrid } from "./generated/compiled-grid.ts";

/** What a page must say about a grid because of its status and of today's date. */
export interface GridState {
  /** Nobody has agreed its words yet. */
  draft: boolean;
  /** It was taken back: only why, what replaces it, and help may be shown. */
  withdrawn: boolean;
  /** The day it was to be reviewed by has passed. */
  reviewDue: boolean;
  /** It was published more than five years ago. */
  publishedLongAgo: boolean;
  /** Ids of cited evidence that nobody has compared with its source for more than two years. */
  oldEvidence: string[];
  /** At least one contact has never been rung, or not for more than 180 days. */
  contactsNotRung: boolean;
  /** Those contacts, each as the pack's id, a slash and the contact's id. */
  notRung: string[];
}

/**
 * Works out the state of a grid on one day.
 *
 * @param today the day as YYYY-MM-DD
 * @throws {TypeError} when `today` is not written so
 */
export function getGridState(grid: CompiledGrid, today: string): GridState {
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(toDays(today))) {
    throw new TypeError(`today is "${today}": give a day as YYYY-MM-DD.`);
  }
  const notRung = grid.contacts.flatMap((pack) =>
    pack.contacts
      .filter(({ rungOn }) => rungOn === null || toDays(today) - toDays(rungOn) > 180)
      .map((contact) => `${pack.id}/${contact.id}`),
  );
  return {
    draft: grid.status === "draft",
    withdrawn: grid.status === "withdrawn",
    reviewDue: grid.about.reviewBy < today,
    publishedLongAgo: addYears(grid.about.published, 5) < today,
    oldEvidence: Object.values(grid.evidence)
      .filter(({ checkedOn }) => addYears(checkedOn, 2) < today)
      .map(({ id }) => id),
    contactsNotRung: notRung.length > 0,
    notRung,
  };
}

// ISO days compare as text, so a year can be added to the text: 29 February needs no care.
function addYears(day: string, years: number): string {
  return String(Number(day.slice(0, 4)) + years).padStart(4, "0") + day.slice(4);
}

function toDays(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
