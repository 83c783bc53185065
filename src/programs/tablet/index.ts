// In: the library's index and grids beside this page, and a record file that somebody opens.
// Out: one static site: find a grid, read it, talk about it, finish, read a saved record.
// Never: a server, storage beyond memory, a request to any other host.
export { startTablet } from "./start-tablet.ts";
