const reasons: { found: RegExp; name: string; mend: string }[] = [
  {
    found: /[\u202a-\u202e\u2066-\u2069]/,
    name: "An invisible sign that turns the direction of writing",
    mend: "It can make the file read differently from what the computer reads. Delete it.",
  },
  {
    found: /\ufffd/,
    name: "The sign of a character that was lost when the file was saved",
    mend: "Type it again and save the file as UTF-8.",
  },
  {
    found: /[\u2028\u2029\u0085]/,
    name: "An invisible line break",
    mend: "Delete it and press Enter instead.",
  },
  {
    found: /\ufeff/,
    name: "An invisible byte order mark in the middle of the file",
    mend: "Delete it.",
  },
  {
    found: /[\ud800-\udfff]/,
    name: "Half a character",
    mend: "Delete it and type the character again.",
  },
  {
    found: /[^]/,
    name: "A control character",
    mend: "It cannot be seen or printed. Delete it.",
  },
];

/** Every character that no text of ours may hold, as it stands or written as an escape. */
export const refusedCharacters =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffd\p{Cs}]/gu;

/** Names a refused character and says how to mend it. */
export function explainRefused(character: string): string {
  const reason = reasons.find(({ found }) => found.test(character));
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `${reason?.name} (U+${code}) stands here. ${reason?.mend}`;
}

/** Says what is wrong with text that was read from escapes; undefined when nothing is. */
export function explainDecoded(text: string): string | undefined {
  const found = text.match(refusedCharacters)?.[0];
  return found === undefined ? undefined : explainRefused(found);
}
