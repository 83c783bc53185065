import type { LitElement } from "lit";
import { drawn } from "./drawn.ts";

/** Takes an element's paper away, and leaves the page as it was. */
export function clearPaper(host: LitElement): void {
  host.renderRoot?.querySelector(".paper")?.remove();
  drawn.get(host)?.();
  drawn.delete(host);
}
