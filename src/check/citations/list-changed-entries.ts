import type { CompiledGrid } from "../../compiled/index.ts";
import { isRecord, readKey, readList } from "../tree.ts";
import type { CitedEntry } from "./cited-entry.ts";

/** An entry that says something else in the register than in grids that are built already. */
export interface ChangedEntry {
  readonly id: string;
  /** As it stands now; undefined where the register has it no more. */
  readonly entry: CitedEntry | undefined;
  /** The keys that differ, in the order in which they are first met. */
  readonly keys: readonly string[];
  /** The built grids that show what it said before, in the order given. */
  readonly built: readonly Pick<CompiledGrid, "id" | "version" | "language">[];
}

/** Keys that no built grid carries; and `checkedOn`: looking again and finding the same changes nothing. */
const unseen: readonly string[] = ["id", "about", "arms", "figures", "note", "checkedOn"];

/**
 * Compares the register with built grids: the entries they carry, and the figures they draw.
 *
 * @returns the entries that differ, in the order in which built grids carry them
 */
export function listChangedEntries(
  entries: readonly CitedEntry[],
  built: readonly CompiledGrid[],
): ChangedEntry[] {
  const now = new Map(entries.map((entry) => [entry.id, entry]));
  const changed = new Map<string, { keys: Set<string>; built: CompiledGrid[] }>();
  for (const grid of built) {
    for (const [id, before] of Object.entries(grid.evidence)) {
      const entry = now.get(id);
      const keys = entry ? [...listKeys(before, entry.value), ...listArms(grid, entry)] : [];
      if (entry && keys.length === 0) continue;
      const known = changed.get(id) ?? { keys: new Set(), built: [] };
      for (const key of keys) known.keys.add(key);
      known.built.push(grid);
      changed.set(id, known);
    }
  }
  return [...changed].map(([id, found]) => ({
    id,
    entry: now.get(id),
    keys: [...found.keys],
    built: found.built,
  }));
}

function listKeys(before: object, value: unknown): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(isRecord(value) ? value : {})]);
  return [...keys].filter(
    (key) => !unseen.includes(key) && !isSame(readKey(before, key), readKey(value, key)),
  );
}

/** The arms that a built grid draws from the entry, where one of them is another now. */
function listArms(grid: CompiledGrid, entry: CitedEntry): string[] {
  const arms = readList(entry.value, "arms");
  const drawn = grid.questions
    .flatMap(({ answers }) => Object.values(answers))
    .flatMap(({ chance }) => (chance?.from === entry.id ? [chance.arm, chance.against] : []));
  const isKept = (before: object) =>
    arms.some((arm) => readKey(arm, "id") === readKey(before, "id") && isSame(arm, before));
  return drawn.every(isKept) ? [] : ["arms"];
}

/** Whether two values of a file say the same, in whatever order their keys stand. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.every((key) => isSame(readKey(a, key), readKey(b, key)));
}
