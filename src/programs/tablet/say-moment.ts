/** Day and time on this device, in words. */
export function sayMoment(at: string | number, language: string): string {
  return new Date(at).toLocaleString(language, { dateStyle: "long", timeStyle: "short" });
}
