import { IthriveSession } from "../ithrive-session.ts";
import { defineElement } from "./define-element.ts";

defineElement("ithrive-session", IthriveSession);

declare global {
  interface HTMLElementTagNameMap {
    "ithrive-session": IthriveSession;
  }
}
