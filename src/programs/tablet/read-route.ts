/** A page of the site. */
export type Route =
  | { readonly page: "library" | "record" | "waitingList" | "unknown" }
  | { readonly page: "grid" | "talk"; readonly id: string };

/** Reads the part of the address after `#`; it never reaches a server. */
export function readRoute(hash: string): Route {
  const [page = "", id = ""] = hash.replace(/^#/, "").split("=");
  if (page === "") return { page: "library" };
  if (page === "record" && id === "") return { page };
  if (page === "waiting-list" && id === "") return { page: "waitingList" };
  // An id becomes part of a file's address, and may be followed by a language or an edition: nothing else may.
  const isId = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z][A-Za-z0-9-]*){0,2}$/.test(id);
  return (page === "grid" || page === "talk") && isId ? { page, id } : { page: "unknown" };
}

/** Whether that is the page of the talk about a grid. */
export function isTalkOn(route: Route, id: string): boolean {
  return route.page === "talk" && route.id === id;
}
