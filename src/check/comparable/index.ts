// In: the cells of a row and the figures in their words.
// Out: findings about figures that would mislead beside each other.
// Never: whether a figure is true. The register and its readers answer for that.
export { checkComparisons } from "./check-comparisons.ts";
export { checkDrawing } from "./check-drawing.ts";
export { checkFirstLayer } from "./check-first-layer.ts";
export { checkNoNewHelp } from "./check-no-new-help.ts";
export { checkOneGroup } from "./check-one-group.ts";
