/** Whether a page under https would have to fetch this under http, which browsers refuse. */
export function isMixedContent(url: string): boolean {
  return location.protocol === "https:" && url.startsWith("http:");
}
