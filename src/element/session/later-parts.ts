// What stands beside comparing and deciding. A talk fetches it when the browser is idle: nothing that is seen on arrival
// may live here.
import { summary } from "../record-view/summary.styles.ts";
import { planStyles } from "./plan.styles.ts";
import { renderMatters } from "./matters/render-matters.ts";
import { renderBeforeUse } from "./big/render-before-use.ts";
import { renderBig } from "./big/render-big.ts";
import { GridAdder } from "./grids/grid-adder.ts";
import { renderGridSwitch } from "./grids/render-grid-switch.ts";
import { renderMoreGrids } from "./grids/render-more-grids.ts";
import { layPlace } from "./place/lay-place.ts";
import { renderOffer } from "./place/render-offer.ts";
import { renderPlace } from "./place/render-place.ts";
import { renderBack } from "./back/render-back.ts";
import { renderScreenWays } from "./take/render-screen-ways.ts";
import { renderPlan } from "./plan/render-plan.ts";

/** Every part that stands beside comparing and deciding. */
export const laterParts = {
  styles: [summary, planStyles],
  GridAdder,
  layPlace,
  renderGridSwitch,
  renderMoreGrids,
  renderBack,
  renderBeforeUse,
  renderBig,
  renderMatters,
  renderOffer,
  renderPlace,
  renderScreenWays,
  renderPlan,
};

/** The parts that stand beside comparing and deciding. */
export type LaterParts = typeof laterParts;
