import { showAll } from "../show-all.js";
import { showGrid } from "./show-grid.js";

await showAll((place, content) => {
  const grid = showGrid(place, content);
  grid.setAttribute("theme", "wrap-cell-content column-borders");
  grid.allRowsVisible = true;
  grid.querySelector("vaadin-grid-column").rowHeader = true;
});
