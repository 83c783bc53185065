/** What is worked out of one file and asked for by several rules. */
export interface FileCache<Key, Value> {
  /** What was made for the key before, else what `make` gives now. */
  get(key: Key, make: () => Value): Value;
}

const clearings: (() => void)[] = [];

/**
 * Makes a place to keep things in while one file is checked. What it holds is let go of with the file:
 * thousands may be checked together, and all that is worked out of them would fill the memory.
 */
export function createFileCache<Key, Value>(): FileCache<Key, Value> {
  const kept = new Map<Key, Value>();
  clearings.push(() => kept.clear());
  return {
    get(key, make) {
      const before = kept.get(key);
      if (before !== undefined) return before;
      const made = make();
      kept.set(key, made);
      return made;
    },
  };
}

/** Empties all of them: a file has been checked. */
export function clearFileCaches(): void {
  for (const clear of clearings) clear();
}
