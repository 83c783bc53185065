import { IthriveGrid } from "../ithrive-grid.ts";
import { defineElement } from "./define-element.ts";

defineElement("ithrive-grid", IthriveGrid);

declare global {
  interface HTMLElementTagNameMap {
    "ithrive-grid": IthriveGrid;
  }
}
