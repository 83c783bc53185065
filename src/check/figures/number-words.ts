const small = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const teens =
  "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const hundreds = String.raw`(?:(?:a|${small.join("|")})\s)?(?:hundred|thousand)`;
const belowHundred = `(?:${tens.join("|")})(?:[-\\s](?:${small.join("|")}))?|${teens.join("|")}|${small.join("|")}`;

/** What a number looks like in words or digits, longest form first: the source of a regular expression. */
export const numberPattern = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,9}(?:\.\d{1,4})?|${hundreds}|${belowHundred}`;

/** The number that words or digits found by `numberPattern` say: 41 for "41" and for "forty-one". */
export function readNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text.replaceAll(",", ""));
  const parts = text.toLowerCase().split(/[-\s]/);
  const scale = parts.at(-1) === "hundred" ? 100 : parts.at(-1) === "thousand" ? 1000 : 1;
  if (scale === 1) return parts.reduce((sum, part) => sum + readWord(part), 0);
  return scale * Math.max(1, readWord(parts[0] ?? ""));
}

function readWord(word: string): number {
  if (small.includes(word)) return small.indexOf(word) + 1;
  if (teens.includes(word)) return teens.indexOf(word) + 10;
  return tens.includes(word) ? (tens.indexOf(word) + 2) * 10 : 0;
}
