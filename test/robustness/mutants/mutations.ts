import fc from "fast-check";

/** One change to a text: what is done, where, and two numbers that say how far and with what. */
export type Mutation = readonly [what: number, at: number, to: number, size: number];

/** Signs and words that mean something to YAML, to Markdown, to JavaScript or to a browser. */
const pieces = [
  ...[
    "\n",
    "\r",
    "\r\n",
    "\t",
    " ",
    "  ",
    "\n\n",
    ":",
    ": ",
    "- ",
    "#",
    " # ",
    "? ",
    ", ",
    "%",
    "@",
    "|",
    ">",
  ],
  ...[
    "[",
    "]",
    "{",
    "}",
    '"',
    "'",
    "`",
    "\\",
    "*",
    "**",
    "_",
    "&a ",
    "*a ",
    "!b ",
    "!!binary ",
    "<<: *a\n",
  ],
  ...[
    "## ",
    "### ",
    "::",
    ":::",
    ":::more\n",
    "::draft\n",
    "::chance{from=",
    '::evidence{ids="',
    "---\n",
    "...\n",
  ],
  ...[
    "\u0000",
    "\u0007",
    "\ufeff",
    "\u202e",
    "\u2067",
    "\u200b",
    "\u200d",
    "\u00a0",
    "\u2028",
    "\u0085",
    "\ud83d",
    "\ufffd",
  ],
  ...["é", "e\u0301", "😀", "👩‍👩‍👧", "שלום", "۱۲", "ﷺ", "Ａ", "ß", "İ"],
  ...[
    "<b>",
    "<script>alert(1)</script>",
    "<!--",
    "<img src=x onerror=a()>",
    "&lt;",
    "&#x202e;",
    "&#0;",
  ],
  ...[
    "[a](javascript:a())",
    "[a](https://b c)",
    "![a](b)",
    "[a]: b\n",
    "<https://a>",
    "http://[",
    "tel:111",
  ],
  ...[
    "C:\\grids\\new\\table.yaml",
    "..\\..\\grids",
    "\\\\server\\share",
    "file:///C:/a",
    "%00",
    "../../",
  ],
] as const;

/** What a value may be replaced with: words for numbers, numbers for words, and scalars of odd kinds. */
const scalars = [
  ...[
    "12",
    "-1",
    "0",
    "1e999",
    "0x1F",
    "0o17",
    "1_000",
    ".inf",
    ".NaN",
    "1.10",
    "99999999999999999999",
    "0.1e-400",
  ],
  ...["true", "no", "null", "~", "", "[]", "{}", "[[]]", "{ a: b }", "- a", "? a", "=", "<<"],
  ...[
    "2026-11-22",
    '"2026-02-30"',
    '"2026-13-01"',
    '"0000-00-00"',
    '"9999-12-31"',
    "2026-11-22T10:00:00Z",
    "12:30:45",
  ],
  ...[
    "!!binary aGVsbG8=",
    "!!set {a}",
    "!!js/function a",
    "&a b",
    "*a",
    "|-",
    ">+",
    "|9",
    '"\\u202e"',
    '"\\x00"',
    '"\\ud800"',
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "prototype",
    "hasOwnProperty",
    "en-GB-x-y",
    "../etc",
    "a/b",
    "a~1b",
  ],
  ...["100 in 100", "0 in 0", "1 in 1e9", "٤ in ١٠", "1,2,3 in 100", "101%", "-5%", "𝟙 in 𝟚"],
] as const;

const names = [
  ...[
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "valueOf",
    "hasOwnProperty",
    "__defineGetter__",
  ],
  ...[
    "<<",
    "?",
    "''",
    '""',
    "0",
    "-1",
    "1.5",
    "null",
    "~",
    "true",
    "a/b",
    "a~b",
    "a.b",
    "$ref",
    "length",
    "then",
  ],
  ...[
    "lable",
    "Text",
    "text ",
    "tеxt",
    "answers",
    "options",
    "exceptions",
    "\u00a0text",
    "[a]",
    "{a: b}",
  ],
] as const;

/** Markdown that is dear to parse, or that a cell may not hold. */
const cells = [
  ...[
    "> ",
    "> - ",
    "- ",
    "* ",
    "1. ",
    "   ",
    "\t",
    "#",
    "=",
    "***",
    "*a **a ",
    "*a_ ",
    "_",
    "~~",
    "[",
    "![",
    "[a](",
  ],
  ...[
    "[a]: b ",
    "`",
    "``` ",
    "<a ",
    "<",
    "&",
    "&#",
    "\\",
    "<!--",
    "a  ",
    "😀*",
    "| a ",
    "::",
    ":::",
    "{",
    "word ",
  ],
] as const;

const bomb = (count: number) =>
  Array.from({ length: count }, (_, at) => `b${at}: &b${at} [${`*b${at - 1}, `.repeat(9)}]\n`).join(
    "",
  );

/** Each takes a text and three numbers; together they are all the ways in which a mutant may differ. */
const changes: readonly ((text: string, at: number, to: number, size: number) => string)[] = [
  (text, at, to) => insert(text, at, pick(pieces, to)),
  (text, at, to, size) => splice(text, at, size % 12, pick(pieces, to)),
  (text, at, _, size) => splice(text, at, size % 200, ""),
  (text, at) => text.slice(0, at % (text.length + 1)),
  (text, at, to, size) => insert(text, at, pick(pieces, to).repeat(1 + (size % 60))),
  (text, at, to, size) => insert(text, to, text.slice(at % text.length).slice(0, size % 300)),
  (text, at, to) => changeValue(text, at, () => pick(scalars, to)),
  (text, at, to) => changeValue(text, at, (value) => `${value} ${pick(pieces, to)}`),
  (text, at, to, size) =>
    changeValue(text, at, () => JSON.stringify(pick(cells, to).repeat(1 + (size % 150)))),
  (text, at, to, size) =>
    changeValue(text, at, () => `|\n${" ".repeat(size % 14)}${pick(cells, to)}x\n`),
  (text, at, to) => changeName(text, at, () => pick(names, to)),
  (text, at, to) =>
    changeName(text, at, () => /[\w-]+(?=:)/.exec(text.slice(to % text.length))?.[0] ?? "a"),
  (text, at) =>
    changeLines(text, (lines, line) => [...lines.slice(0, line + 1), ...lines.slice(line)], at),
  (text, at, _, size) =>
    changeLines(text, (lines, line) => replace(lines, line, 1 + (size % 4)), at),
  (text, at, to) => changeLines(text, (lines, line) => swap(lines, line, to % lines.length), at),
  (text, at, _, size) =>
    changeLines(
      text,
      (lines, line) => replace(lines, line, 1, " ".repeat(size % 9) + (lines[line] ?? "")),
      at,
    ),
  (text, at) =>
    changeLines(
      text,
      (lines, line) => replace(lines, line, 1, (lines[line] ?? "").replace(/^ */, "\t")),
      at,
    ),
  (text, at, to) =>
    changeLines(text, (lines, line) => replace(lines, line, 0, pick(names, to) + ": x"), at),
  (text, _, to) => text.replaceAll("\n", pick(["\r\n", "\r", "\n\n", "\n\t", "\u2028"], to)),
  (text, at, to) =>
    text.replaceAll("\n", () => ((at = (at * 31 + to) % 997) % 3 === 0 ? "\r\n" : "\n")),
  (text, at, _, size) =>
    changeLines(
      text,
      (lines, line) => replace(lines, line, 0, `a: &a [x]\n${bomb(size % 12)}`),
      at,
    ),
  (text, at, to, size) =>
    insert(text, at, pick(["[", "{a: ", "- ", "> ", "? ", "(", "[a]("], to).repeat(size % 400)),
  (text, at, to, size) =>
    insert(text, at, pick(["x", "word ", "9", "-", "é", "[a](b) "], to).repeat(size % 3000)),
  (text) => `\ufeff${text}`,
  (text, at) =>
    changeLines(text, (lines, line) => replace(lines, line, 1, `${lines[line] ?? ""} # note`), at),
];

/** Between one and four changes to a text; a failing one is cut down to the fewest that still fail. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.tuple(fc.nat(changes.length - 1), fc.nat(99_999), fc.nat(9_999), fc.nat(9_999)),
  { minLength: 1, maxLength: 4 },
);

/** Makes the changes one after another. */
export function mutate(text: string, all: readonly Mutation[]): string {
  return all.reduce((now, [what, at, to, size]) => {
    const change = changes[what];
    return now === "" || !change ? now : change(now, at, to, size);
  }, text);
}

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? "";
}

function splice(text: string, at: number, length: number, piece: string): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + piece + text.slice(start + length);
}

function insert(text: string, at: number, piece: string): string {
  return splice(text, at, 0, piece);
}

function changeValue(text: string, at: number, change: (value: string) => string): string {
  return changeMatch(text, /(?<=^[ -]*[\w-]+: )\S.*$/gm, at, change);
}

function changeName(text: string, at: number, change: (name: string) => string): string {
  return changeMatch(text, /(?<=^[ -]*)[\w-]+(?=:)/gm, at, change);
}

function changeMatch(
  text: string,
  pattern: RegExp,
  at: number,
  change: (found: string) => string,
): string {
  const found = [...text.matchAll(pattern)];
  const match = found[at % Math.max(found.length, 1)];
  return match ? splice(text, match.index, match[0].length, change(match[0])) : text;
}

function changeLines(
  text: string,
  change: (lines: readonly string[], line: number) => readonly string[],
  at: number,
): string {
  const lines = text.split("\n");
  return change(lines, at % lines.length).join("\n");
}

function replace(
  lines: readonly string[],
  at: number,
  count: number,
  ...others: readonly string[]
): readonly string[] {
  return [...lines.slice(0, at), ...others, ...lines.slice(at + count)];
}

function swap(lines: readonly string[], one: number, other: number): readonly string[] {
  const swapped = replace(lines, one, 1, lines[other] ?? "");
  return replace(swapped, other, 1, lines[one] ?? "");
}
