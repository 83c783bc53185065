import { base } from "./styles/base.ts";
import { controls } from "./styles/controls.ts";
import { help } from "./styles/help.ts";
import { leave } from "./styles/leave.ts";
import { page } from "./styles/page.ts";
import { prose } from "./styles/prose.ts";
import { tableStyles } from "./styles/table.ts";
import { viewStyles } from "./styles/views.ts";

/** All styles of the grid element. */
export const gridStyles = [base, controls, prose, help, leave, tableStyles, page, viewStyles];
