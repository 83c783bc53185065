// Keys whose values no reader sees as words: ids, tags, addresses, figures' names.
const notWords = new Set([
  "audience",
  "basis",
  "by",
  "certainty",
  "comparable",
  "comparison",
  "country",
  "digest",
  "evidence",
  "format",
  "from",
  "groupings",
  "href",
  "id",
  "kind",
  "kinds",
  "language",
  "link",
  "nation",
  "option",
  "question",
  "readAs",
  "setting",
  "status",
  "type",
  "url",
  "useWith",
  "version",
  "when",
]);
const greek = "αβγδεζηθικλμνξοπρστυφχψωάέή";

/**
 * A compiled value with every word an author wrote in Greek letters: a Latin letter on the screen is
 * then neither the author's nor, in the pseudo-language, the interface's.
 */
export function toPseudoContent<Value>(value: Value, key = ""): Value {
  if (typeof value === "string") {
    return (notWords.has(key) || isCode(value) ? value : toGreek(value)) as Value;
  }
  if (Array.isArray(value)) {
    return value.map((one: unknown) => toPseudoContent(one, key)) as Value;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, toPseudoContent(inner as unknown, name)]),
  ) as Value;
}

/** Dates, ages, numbers, addresses, and whom a grid is for. */
function isCode(text: string): boolean {
  return /^[\d-]+$|^(https|tel|sms|mailto):|^(young-person|parent-carer)$/.test(text);
}

function toGreek(text: string): string {
  return text.replace(
    /[a-z]/gi,
    (sign) => greek["abcdefghijklmnopqrstuvwxyz".indexOf(sign.toLowerCase())]!,
  );
}
