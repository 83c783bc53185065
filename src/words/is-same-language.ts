/** Whether two BCP 47 tags name one language, whatever the country: `en` and `en-GB` do. */
export function isSameLanguage(one: string, other: string): boolean {
  return toMain(one) === toMain(other);
}

function toMain(tag: string): string {
  return tag.replace(/-.*/, "").toLowerCase();
}
