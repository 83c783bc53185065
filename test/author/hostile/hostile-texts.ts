const size = 262_000;

function fill(piece: string, length = size): string {
  return piece.repeat(Math.max(1, Math.floor(length / piece.length)));
}

function name(pieces: string[], make: (piece: string) => string): [string, string][] {
  return pieces.map((piece) => [JSON.stringify(piece), make(piece)]);
}

function count(length: number, make: (at: number) => string): string {
  return Array.from({ length }, (_, at) => make(at)).join("");
}

const yamlPieces = [
  ...[
    "- a\n",
    ",",
    "[",
    "]",
    "[]",
    "{",
    "}",
    "#\n",
    "\n",
    " ",
    "\t",
    '"',
    "'",
    "a: 'x\n",
    'a: "x\n',
    "\\",
  ],
  ...[
    "- |\n",
    "- |+\n\n",
    "- &a\n",
    "- *a\n",
    "- !a b\n",
    "!a ",
    "---\n",
    "---\na\n",
    "...\n",
    "%YAML 1.2\n",
  ],
  ...[
    "a: ",
    ": ",
    "a:",
    "- ",
    "? ",
    "? a\n",
    "@\n",
    "- `\n",
    "a:\n b\n",
    " a: 1\n  b: 1\n",
    "a:\n\tb: 1\n",
  ],
  ...[
    "  - a\n - b\n",
    "a: b\r",
    "a: [\n",
    "a: [x\nb: {y\n",
    "x",
    "9",
    "[a, ",
    '"a": ',
    "\u202e",
    "\u0000",
  ],
];

const markPieces = [
  ...[
    "*a ",
    "*a **a ",
    "*a_ ",
    "[",
    "![",
    "[a](",
    "[a]: b\n",
    "`a ",
    "<a ",
    "<",
    "&",
    "\\\n",
    "<!--",
    "<a b=",
  ],
  ...[
    "> > > > > > > > a\n",
    "- a\n",
    "1. a\n\n",
    "\n",
    "word ",
    "```\n",
    "- - -\n",
    "a\n-\n",
    "- - - - - - - a\n",
  ],
  ...["- a\n  - a\n    - a\n", "😀*", "<b>", "a  \n", "[a][b]\n", "> ", "- "],
];

// The dearest ones among those that stay within the limits of a cell.
const slowPieces = [
  "*a_ ",
  "[a]: b\n",
  "- a\n",
  "1. a\n\n",
  "a\n-\n",
  "- - - - - - - a\n",
  "😀*",
  "a  \n",
];

const linePieces = [
  ...[
    "::draft\n",
    '::evidence{ids="a"}\n',
    ":::more\n",
    ":::more\n:::\n",
    ":::\n",
    "## Q?\n",
    "### A\n",
    "::",
  ],
  ...[
    "## Q?\n### A\n::draft\n",
    "##",
    "::a{b=c ",
    ":",
    "::a{",
    "# a\n",
    "---\n",
    "### B\n::x\n",
    "#### a\n",
    "::::: ",
  ],
];

const head =
  "---\nformat: 1\noptions:\n  - id: a\n    name: A\nquestions:\n  - id: q\n    ask: Q?\n---\n## Q?\n### A\n";
const rest = size - head.length - 10;

function writeCells(cell: string): string {
  const lines = cell.trimEnd().split("\n").join("\n      ");
  return `alongside:\n${count(80, () => `  - text: |\n      ${lines}\n`)}`.slice(0, size);
}

function writeQuestions(length: number, write: (at: number) => string): string {
  const questions = count(length, (at) => `  - id: q${at}\n    ask: Q${at}?\n`);
  const front = `options:\n  - id: a\n    name: A\nquestions:\n${questions}`;
  return `---\n${front}---\n${count(length, write)}`;
}

/** Texts made to keep a reader busy or bring it down, each just small enough to be read at all. */
export const hostileTexts: Record<string, { path: string; texts: [string, string][] }> = {
  yaml: {
    path: "grid.yaml",
    texts: [
      ...name(yamlPieces, (piece) => fill(piece)),
      [
        "alias bomb",
        `a: &a [x, x]\n${count(9_000, (at) => `b${at}: &b [*a, *a]\n`)}`.slice(0, size),
      ],
      ["many names", count(20_000, (at) => `k${at}: 1\n`)],
      ["many empty items", `[${fill(",", size - 2)}]`],
      ["folded quote", `a: "${fill("x\n ", size - 5)}"`],
      ["stairs", count(600, (at) => `${" ".repeat(at)}a:\n`)],
      [
        "deep brackets in several texts",
        fill(`- "${"[".repeat(900)}"\n- ${"[".repeat(31)}${"]".repeat(31)}\n`),
      ],
      ["10,000 brackets", `a: ${"[".repeat(10_000)}`],
      ["mismatched brackets", fill("[[[[}")],
    ],
  },
  cells: {
    path: "grid.yaml",
    texts: [
      ...name(markPieces, (piece) => writeCells(fill(piece, 2_900))),
      ...name(slowPieces, (piece) => writeCells(fill(piece, 60 * piece.length))),
    ],
  },
  markdown: {
    path: "grid.md",
    texts: [
      ...name([...markPieces, ...linePieces], (piece) => head + fill(piece, rest)),
      ["many questions", writeQuestions(2_500, (at) => `## Q${at}?\n### A\n::draft\n`)],
      ["many wrong headings", writeQuestions(2_500, (at) => `## Else ${at}?\n### A\n::draft\n`)],
      ["many wrong options", writeQuestions(2_500, (at) => `## Q${at}?\n### Else\n::draft\n`)],
      ["no front matter", fill("## a\n")],
      ["endless front matter", `---\n${fill("- a\n", rest)}`],
      ["deep front matter", `---\n${fill("[", rest)}\n---\n`],
      ["spaces in a heading", `${head}## a${fill(" ", rest - 8)}b #`],
      ["hashes in a heading", `${head}## ${fill("# ", rest - 8)}b`],
      ["many attributes", `${head}::a{${fill("b=c ", rest - 8)}}`],
      ["a long value", `${head}::a{b="${fill("=", rest - 12)}"}`],
      ["a line of colons", `${head}x${fill("::", rest - 8)}{`],
    ],
  },
};
