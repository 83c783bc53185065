import { IthriveLibrary } from "../ithrive-library.ts";
import { defineElement } from "./define-element.ts";

defineElement("ithrive-library", IthriveLibrary);

declare global {
  interface HTMLElementTagNameMap {
    "ithrive-library": IthriveLibrary;
  }
}
