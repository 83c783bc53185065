import type { Edition, EditionName } from "./edition.ts";
import { largePrint } from "./large/large-print.ts";
import { sheet } from "./sheet.ts";
import { takeHome } from "./take-home/take-home.ts";

/** Every edition there is, by its name. */
export const editions: Readonly<Record<EditionName, Edition>> = {
  sheet,
  "large-print": largePrint,
  "take-home": takeHome,
};
