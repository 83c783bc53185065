/** What a reader can narrow the list by. */
export const filterNames = [
  "need",
  "audience",
  "setting",
  "useWith",
  "grouping",
  "language",
] as const;

export type FilterName = (typeof filterNames)[number];

/** The value chosen for each filter; a filter that is absent lets all pass. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;
