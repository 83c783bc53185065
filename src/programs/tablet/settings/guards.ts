type Keys = Record<string, unknown>;

const isOneOf =
  <T extends string>(names: readonly T[]) =>
  (found: unknown): found is T =>
    names.includes(found as T);

const isTextLike =
  (pattern: RegExp) =>
  (found: unknown): found is string =>
    typeof found === "string" && pattern.test(found);

/** What a value of the settings has to be. */
export const guards = {
  isMap: (found: unknown): found is Keys =>
    typeof found === "object" && found !== null && !Array.isArray(found),
  isFlag: (found: unknown): found is boolean => typeof found === "boolean",
  isOneOf,
  /** Each once, and so many at least. */
  isListOf:
    <T extends string>(isOne: (found: unknown) => found is T, least = 0) =>
    (found: unknown): found is T[] =>
      Array.isArray(found) &&
      found.length >= least &&
      new Set(found).size === found.length &&
      found.every(isOne),
  isTextLike,
  /** A path of this site: the app asks no other host for anything. */
  isAddress: isTextLike(/^[A-Za-z0-9_-][A-Za-z0-9._/-]*\.json$/),
};
