/**
 * Ids of somebody's goals or steps in the order they were begun, with one more to begin. What was just emptied keeps
 * its place while its field is open.
 *
 * @param start what all their ids start with, for example `goal-p1-`
 * @param ids those that the record holds
 * @param isOpen whether the field of an id is open
 */
export function listItemIds(
  start: string,
  ids: readonly string[],
  isOpen: (id: string) => boolean,
): string[] {
  const places = ids
    .filter((id) => id.startsWith(start))
    .map((id) => Number(id.slice(start.length)) || 0);
  const last = Math.max(0, ...places);
  const all = Array.from({ length: last + 1 }, (_, index) => start + String(index + 1));
  return all.filter((id, index) => index === last || ids.includes(id) || isOpen(id));
}
