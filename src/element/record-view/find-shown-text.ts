import type { AsShown } from "../../record/index.ts";

/** What a tap was about, in the words of the grid as it was shown. */
export interface ShownText {
  readonly title: string;
  /** Empty where the title says it all. */
  readonly detail: string;
}

/** Finds the words of an answer, a statement or a question; ids that are not there stand as they are. */
export function findShownText(
  asShown: AsShown,
  about: {
    readonly option?: string | undefined;
    readonly question?: string | undefined;
    readonly statement?: string | undefined;
  },
): ShownText {
  const question = asShown.questions.find(({ id }) => id === about.question);
  const ask = question?.ask ?? about.question ?? "";
  if (about.statement !== undefined) {
    const statement = question?.matters.find(({ id }) => id === about.statement);
    return { title: statement?.say ?? about.statement, detail: ask };
  }
  if (about.option === undefined) return { title: ask, detail: "" };
  const option = asShown.options.find(({ id }) => id === about.option);
  return { title: option?.name ?? about.option, detail: ask };
}
