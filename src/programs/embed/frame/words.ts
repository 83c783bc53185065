/** What a frame says when it shows no grid. Each says what to mend: a web editor reads it first. */
export const frameWords = {
  "no-grid":
    "No grid is named here. The address of this frame must end in ?src= and the address of a grid, for example ?src=feeling-low-first-steps.json.",
  "other-site":
    "The grid named here is on another site, so it is not shown. This page shows grids of its own site only: put the grid's file beside it.",
  "no-elements":
    "The grid cannot be shown: its script did not run. The file ithrive-grid.one-file.js must lie beside this page.",
} as const;
