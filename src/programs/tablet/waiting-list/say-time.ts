/** The time of day on this device, to the second where a wait is that short. */
export function sayTime(at: number, language: string, style: "short" | "medium" = "short"): string {
  return new Date(at).toLocaleTimeString(language, { timeStyle: style });
}
