/** A plain object of any shape: an old record may be damaged, and finding that out comes later. */
export type Tree = Record<string, unknown>;

/** Whether a value is a plain object. */
export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A copy with what stands under a key changed; the same where no object stands there. */
export function changeKey(tree: Tree, key: string, change: (part: Tree) => Tree): Tree {
  const part = tree[key];
  return isTree(part) ? { ...tree, [key]: change(part) } : tree;
}

/** A copy with each object of a list changed; the same where no list stands there. */
export function changeEach(tree: Tree, key: string, change: (item: Tree) => Tree): Tree {
  const list = tree[key];
  if (!Array.isArray(list)) return tree;
  return { ...tree, [key]: list.map((item: unknown) => (isTree(item) ? change(item) : item)) };
}
