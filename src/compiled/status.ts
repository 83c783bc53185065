import { oneOf } from "./shape.ts";

/** How far a grid's words are agreed. */
export const status = oneOf("draft reviewed endorsed withdrawn");
