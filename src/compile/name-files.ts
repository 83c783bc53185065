import type { CheckedGrid } from "../check/index.ts";

/**
 * The names of a compiled grid's files, relative to the library's folder. The plain names belong to the
 * original; a translation carries its language, an edition its name, each where it differs from the original.
 *
 * @returns `current`, replaced by every build; `fixed`, which stands for this version for good
 */
export function nameFiles({ grid, translation }: CheckedGrid): { current: string; fixed: string } {
  const { language, edition, of } = translation ?? {};
  const parts = [language === of ? undefined : language, edition].filter(Boolean);
  const ending = [...parts, "json"].join(".");
  return { current: `${grid.id}.${ending}`, fixed: `${grid.id}/${grid.version}.${ending}` };
}
