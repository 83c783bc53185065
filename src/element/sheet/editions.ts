import type { Edition, EditionName } from "./edition.ts";
import { sheet } from "./sheet.ts";

/** Every edition there is, by its name. */
export const editions: Partial<Record<EditionName, Edition>> = { sheet };
