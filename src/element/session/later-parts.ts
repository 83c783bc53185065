// What stands beside comparing and deciding. A talk fetches it when the browser is idle: nothing that is seen on arrival
// may live here.
import { summary } from "../record-view/summary.styles.ts";
import { planStyles } from "./plan.styles.ts";
import { renderMatters } from "./matters/render-matters.ts";
import { renderPlan } from "./plan/render-plan.ts";

/** Every part that stands beside comparing and deciding. */
export const laterParts = { styles: [summary, planStyles], renderMatters, renderPlan };

/** The parts that stand beside comparing and deciding. */
export type LaterParts = typeof laterParts;
