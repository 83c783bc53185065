// In: what was fetched as a locality, and a compiled grid.
// Out: proof of its shape, and what is offered here of each option, which are hidden, and why.
// Never: a change to a grid, a word of its evidence, a network, a clock.
export type {
  CompiledLocality,
  CompiledOffer,
  CompiledServices,
} from "../generated/compiled-locality.ts";
export {
  applyLocality,
  type GridHere,
  type GroupingHere,
  type OfferHere,
} from "./apply-locality.ts";
export { readLocality } from "./read-locality.ts";
