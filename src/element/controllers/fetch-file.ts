/**
 * Asks for a file with the browser's default credentials. The one place where elements ask for anything: every
 * address that reaches it was given by the page, or stands in an index that the page named.
 *
 * @param signal ends it early
 */
export const fetchFile = (url: string, signal?: AbortSignal): Promise<Response> =>
  fetch(url, signal ? { signal } : {});
