/** The same file that the element is given. */
export const toContent = (_table, grid) => grid;
