import { base } from "./styles/base.ts";
import { controls } from "./styles/controls.ts";
import { page } from "./styles/page.ts";
import { summary } from "./record-view/summary.styles.ts";

/** All styles of the record element. */
export const recordStyles = [base, controls, page, summary];
