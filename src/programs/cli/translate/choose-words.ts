import type { Arguments } from "../parse-arguments.ts";
import { UsageError } from "../usage-error.ts";

/** Which words are wanted: a language, an edition, or an edition in a language. */
export interface WantedWords {
  /** BCP 47 tag; undefined for the grid's own language. */
  readonly language: string | undefined;
  readonly edition: "easy-read" | undefined;
}

const tag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x-[a-z0-9]{1,8})?$/;

/**
 * Reads which words a command line asks for: `cy`, `easy-read`, or `cy --edition easy-read`.
 *
 * @throws {UsageError} when it asks for none, or for something else
 */
export function chooseWords(args: Arguments): WantedWords {
  const [, given, ...more] = args.paths;
  const edition = given === "easy-read" ? given : args.get("edition");
  const language = given === "easy-read" ? undefined : given;
  if (more.length > 0)
    throw new UsageError(`Unexpected ${more[0]}: name one grid and one language.`);
  if (edition !== undefined && edition !== "easy-read") {
    throw new UsageError(`--edition is "${edition}", expected easy-read.`);
  }
  if (language === undefined && edition === undefined) {
    throw new UsageError("Name the language to translate into, for example cy, or easy-read.");
  }
  if (language !== undefined && !tag.test(language)) {
    const meant = findMeant(language);
    const hint = meant === undefined ? "." : `: did you mean ${meant}?`;
    throw new UsageError(
      `The language is "${language}", expected a language tag such as cy or pt-BR, or easy-read${hint}`,
    );
  }
  return { language, edition };
}

/** The tag as it is written by custom: `CY` is cy, `pt_br` is pt-BR. Undefined for what is none. */
function findMeant(language: string): string | undefined {
  try {
    const [meant] = Intl.getCanonicalLocales(language.replaceAll("_", "-"));
    return meant !== undefined && tag.test(meant) ? meant : undefined;
  } catch {
    return undefined;
  }
}
