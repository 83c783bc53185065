// By script as a tag names it, else by the language's usual one.
const rightToLeft =
  /^(ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)\b(?!.*-latn)|-(arab|hebr|nkoo|syrc|thaa)\b/i;

/** Which way a language is written. */
export function findDirection(language: string): "ltr" | "rtl" {
  return rightToLeft.test(language) ? "rtl" : "ltr";
}
