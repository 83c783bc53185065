import type { CheckedGrid } from "../check/index.ts";

/**
 * The names of a compiled grid's files, relative to the library's folder. The plain names belong to
 * the file called `grid`; `grid.cy.yaml` beside it is a translation and carries its language.
 *
 * @returns `current`, replaced by every build; `fixed`, which stands for this version for good
 */
export function nameFiles({ path, grid }: CheckedGrid): { current: string; fixed: string } {
  const isTranslation = /(^|[/\\])grid\.[\w-]+\.(ya?ml|md)$/.test(path);
  const ending = isTranslation ? `.${grid.language}.json` : ".json";
  return { current: `${grid.id}${ending}`, fixed: `${grid.id}/${grid.version}${ending}` };
}
