import { showAll } from "../show-all.js";
import { showGrid } from "./show-grid.js";

await showAll((place, content) => showGrid(place, content));
