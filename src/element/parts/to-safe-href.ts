import { isSafeAddress } from "../../compiled/index.ts";

/**
 * The address of a link when it is one that may be pressed, else undefined. The compiler filters
 * links already; a compiled file may come from elsewhere, so the page does not rely on it.
 *
 * @param href an https, tel, sms or mailto address; any other scheme is refused
 */
export function toSafeHref(href: string | undefined): string | undefined {
  return href !== undefined && isSafeAddress(href) ? href : undefined;
}
