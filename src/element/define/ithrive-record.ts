import { IthriveRecord } from "../ithrive-record.ts";
import { defineElement } from "./define-element.ts";

defineElement("ithrive-record", IthriveRecord);

declare global {
  interface HTMLElementTagNameMap {
    "ithrive-record": IthriveRecord;
  }
}
