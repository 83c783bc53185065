/** The paper a host prints on. */
export type PaperSize = "a4" | "letter";
