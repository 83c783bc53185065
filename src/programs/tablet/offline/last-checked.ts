const place = "ithrive-checked";

/** Remembers when this device last reached its server and asked for newer grids; of people it holds nothing. */
export function writeLastChecked(at: Date): void {
  try {
    localStorage.setItem(place, at.toISOString());
  } catch {
    // Without storage it is known until the page closes.
  }
}

/** When that was; undefined: never, or not known. */
export function readLastChecked(): Date | undefined {
  try {
    const at = new Date(localStorage.getItem(place) ?? "");
    return Number.isNaN(at.getTime()) ? undefined : at;
  } catch {
    return undefined;
  }
}
