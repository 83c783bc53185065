/** Whether a page may be left for an address: an http or https one, or one on the same site. */
export function isExitUrl(url: string): boolean {
  const anySite = "https://site.invalid/";
  return URL.canParse(url, anySite) && /^https?:$/.test(new URL(url, anySite).protocol);
}
