/**
 * The grid holds what check refuses, or lacks what check asks for: a program compiled a grid that
 * was not checked. Never an author's mistake; those are check's findings.
 */
export class CompileError extends Error {
  override readonly name = "CompileError";

  /** Where and what, without the mend. */
  readonly found: string;

  /**
   * @param where the grid and the place in it
   * @param what what was found there
   * @param mend what the program should have done
   */
  constructor(
    where: string,
    what: string,
    mend = "Only a grid that checkFiles returned in `grids` can be compiled.",
  ) {
    super(`${where}: ${what}. ${mend}`);
    this.found = `${where}: ${what}`;
  }
}
