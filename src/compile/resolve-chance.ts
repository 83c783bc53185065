import { findPair, type EvidenceEntry } from "../check/index.ts";
import type { CompiledChance } from "../compiled/index.ts";
import { CompileError } from "./compile-error.ts";

/**
 * Finds the two figures that an answer's `chance` stands for; what it leaves out is understood as
 * check understands it.
 *
 * @param where the answer, for the message of an error
 * @throws {CompileError} when the entry holds no such pair
 */
export function resolveChance(
  chance: { from: string; arm?: string; against?: string },
  entry: EvidenceEntry,
  where: string,
): CompiledChance {
  const pair = findPair(entry, chance);
  const find = (id: string | undefined) => entry.arms?.find((each) => each.id === id);
  const [arm, against] = [find(pair?.arm.id), find(pair?.against.id)];
  const { measure, period } = entry;
  if (!arm || !against || measure === undefined || period === undefined) {
    throw new CompileError(where, `no figure with its comparison in ${chance.from}`);
  }
  return {
    from: entry.id,
    measure,
    period,
    group: entry.group,
    ...(entry.studied !== undefined && { studied: entry.studied }),
    certainty: entry.certainty,
    arm,
    against,
  };
}
