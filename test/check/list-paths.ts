/** Says whether a value is a map of keys. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The path of every value of a tree, the tree itself first. */
export function listPaths(value: unknown): (string | number)[][] {
  const steps: (string | number)[] = Array.isArray(value)
    ? [...value.keys()]
    : isMap(value)
      ? Object.keys(value)
      : [];
  const under = steps.flatMap((step) =>
    listPaths((value as Record<string | number, unknown>)[step]).map((path) => [step, ...path]),
  );
  return [[], ...under];
}
