/** The style sheet of prerendered grids, beside the grids. */
export const stylesName = "ithrive-grid.css";
