/**
 * Says whether an entry was last compared with its source over two years ago.
 *
 * @param checkedOn the day, as YYYY-MM-DD; anything else is no such day, and never long ago
 * @param today the day it is, in the same form
 */
export function isLongUnchecked(checkedOn: string | undefined, today: string): boolean {
  if (checkedOn === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(checkedOn)) return false;
  // Days are compared as text: in this form their order is that of the calendar.
  return `${Number(checkedOn.slice(0, 4)) + 2}${checkedOn.slice(4)}` < today;
}
