import { numberPattern, readNumber } from "../figures/number-words.ts";

const digits =
  /(?<![\p{L}\p{Nd}])(?:\p{Nd}{1,3}(?:[,.\u00a0\u2009\u202f']\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+(?:[.,]\p{Nd}{1,2}(?!\p{Nd}))?)/gu;
const words = new RegExp(String.raw`(?<![\p{L}\d])(?:${numberPattern})(?![\p{L}\d])`, "giu");

/**
 * Lists the numbers written in digits, each once, in the order of the text: "1,011", "1.011" and "1 011"
 * with a thin space are one number, and so are 13.5 and "13,5". Digits of any script count.
 */
export function listNumbers(text: string): string[] {
  return [...new Set([...text.matchAll(digits)].map(([found]) => normalise(found)))];
}

/** Lists the numbers that English writes in words, for example 41 for "forty-one"; "half" and "twice" are 2. */
export function listNumberWords(text: string): string[] {
  const found = [...text.matchAll(words)].map(([word]) => String(readNumber(word)));
  if (/\b(?:half|halves|twice|both|double)\b/iu.test(text)) found.push("2");
  if (/\b(?:an?|each|every|once|single)\b/iu.test(text)) found.push("1");
  return [...new Set(found)];
}

function normalise(found: string): string {
  const plain = [...found].map(readDigit).join("");
  const whole = /^\d{1,3}(?:\D\d{3})+$/.test(plain) ? plain.replace(/\D/g, "") : plain;
  return String(Number(whole.replace(",", ".")));
}

/** The value of a digit in any script: each script has its digits in a row, ten by ten from zero. */
function readDigit(character: string): string {
  if (!/\p{Nd}/u.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
