// In: a folder of grids, through Vite's configuration.
// Out: compiled grids in a build, or live in a development server; findings as Vite's own.
// Never: fails a build for what time alone has done, or shows half a grid.
export { ithriveGrids, type IthriveGridsOptions } from "./ithrive-grids.ts";
