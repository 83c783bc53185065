import type { ProseCell } from "./prose-cell.ts";

/** What a term of a cell is opened by; unique in the element, so that it can serve as an id. */
export const toTermKey = ({ key }: ProseCell, id: string): string => `term--${key}--${id}`;
