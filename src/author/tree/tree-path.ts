/** The way from the top of a tree to one of its values: keys, and positions in lists from 0. */
export type TreePath = readonly (string | number)[];
