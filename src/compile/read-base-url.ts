/**
 * The address a library's folder will be published at, as an address that ends in a slash.
 *
 * @throws {TypeError} when it is no http or https address
 */
export function readBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(
      `The base address is "${text}", expected an http or https address: write for example https://example.org/grids/.`,
    );
  }
  return `${url.origin}${url.pathname.replace(/\/?$/, "/")}`;
}
