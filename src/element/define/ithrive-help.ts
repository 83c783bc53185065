import { IthriveHelp } from "../ithrive-help.ts";
import { defineElement } from "./define-element.ts";

defineElement("ithrive-help", IthriveHelp);

declare global {
  interface HTMLElementTagNameMap {
    "ithrive-help": IthriveHelp;
  }
}
