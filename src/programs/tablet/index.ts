// In: the library's index and grids beside this page, a service's settings, and a record file that somebody opens.
// Out: one static site that works without a network: find a grid, talk about it, finish, read a saved record.
// Never: a server of its own, a request to any other host, anything said kept unencrypted or after it is cleared.
export { startTablet } from "./start-tablet.ts";
