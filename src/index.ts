// In: nothing; this is what a web page imports.
// Out: the element classes, their events, and the compiled grid's types, guard and look-ups.
// Never: registers an element (define does), or loads what only authors need.
export * from "./compiled/index.ts";
export * from "./element/index.ts";
