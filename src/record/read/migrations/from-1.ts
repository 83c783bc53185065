import { changeEach, changeKey, type Tree } from "./tree.ts";

/**
 * Format 1 to 2. What format 1 never held is said to be unknown, or empty: which place the options
 * were offered in, what was said back in somebody's own words, the day a look had been planned for,
 * and which wording of a measure was used.
 */
export function migrateFrom1(record: Tree): Tree {
  return {
    ...changeKey(
      changeEach(
        changeEach(changeEach(record, "grids", changeTalk), "reviews", (review) => ({
          planned: null,
          ...review,
        })),
        "measures",
        (measure) => ({ wording: null, ...measure }),
      ),
      "plan",
      (plan) => ({ teachBack: [], ...plan }),
    ),
    format: 2,
  };
}

function changeTalk(talk: Tree): Tree {
  return changeKey({ here: null, ...talk }, "grid", (grid) => ({
    // Every grid there was in format 1 was of this type, and kept as JSON.
    type: "comparison-grid",
    mimeType: "application/json",
    ...grid,
  }));
}
