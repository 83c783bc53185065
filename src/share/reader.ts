/**
 * For whom something leaves: notes is the professional's record; family is what the family takes
 * along and may show to anybody.
 */
export type Reader = "notes" | "family";
