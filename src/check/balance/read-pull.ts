import { createFinder } from "../wording/create-finder.ts";
import { acceptingWords } from "../words/accepting-words.ts";
import { refusingWords } from "../words/refusing-words.ts";
import { sharedWishes } from "../words/shared-wishes.ts";
import { stayingWords } from "../words/staying-words.ts";

/**
 * Which way a statement pulls: `towards` something new or some help, or `away` from it. Undefined where its
 * words alone do not say: "I want to talk" pulls towards one option and away from another.
 */
export type Pull = "towards" | "away";

const findRefusals = createFinder([{ say: refusingWords, instead: "" }]);
const findAcceptance = createFinder([{ say: acceptingWords, instead: "" }]);
const findStaying = createFinder([{ say: stayingWords, instead: "" }]);
const findWishes = createFinder([{ say: sharedWishes, instead: "" }]);

/** Reads from how an English statement opens, and from whether it is about carrying on as now, which way it pulls. */
export function readPull(statement: string): Pull | undefined {
  const stays = findStaying(statement).length > 0;
  if (findRefusals(statement).length > 0) return stays ? "towards" : "away";
  if (findAcceptance(statement).length > 0) return stays ? "away" : "towards";
  if (stays) return "away";
  return findWishes(statement).length > 0 ? "towards" : undefined;
}
