/** The database of the one waiting list that a site has on a device. */
export const listName = "ithrive-waiting-list";
