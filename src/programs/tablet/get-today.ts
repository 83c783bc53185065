/** Today on this device's calendar, as YYYY-MM-DD. */
export function getToday(): string {
  const now = new Date();
  const day = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return [String(now.getFullYear()), ...day].join("-");
}
