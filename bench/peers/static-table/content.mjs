import { toHtmlTable } from "../../fixture/to-html-table.mjs";

/** The table stands in the page itself: nothing is fetched after it but its style sheet. */
export const toPlace = (_file, table) => toHtmlTable(table);
