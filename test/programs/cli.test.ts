import { expect, test } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { makeFolder } from "./make-folder.ts";
import { runCli } from "./run-cli.ts";

test("--help says what the program does", async () => {
  const { code, stdout, stderr } = await runCli(["--help"], await makeFolder());
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatchInlineSnapshot(`
    "Usage: ithrive-grids <command> [paths] [options]

    Commands:
      new        Start a grid: everything but the words
      check      Say what is wrong in grids, where, and how to mend it
      build      Write grids as files that a page can show
      preview    Show grids in a browser while they are being written
      print      Write grids as PDF files, and say what does not fit on one page
      page       Write a grid as one file that opens from anywhere and needs no network
      evidence   Say which cells rest on an entry of the register, and which to look at when it moves
      glossary   Say which hard words are explained, and which of them stand in no grid
      convert    Write a grid in its other form, YAML or Markdown
      translate  Write or refresh a grid's words in another language, or in easy read

    Options:
      --help, -h   Show this help; after a command, the command's own
      --version    Show the version

    Exit codes: 0 nothing wrong, 1 findings, 2 the command or a file could not be used.
    "
  `);
  expect((await runCli(["-h"], await makeFolder())).stdout).toBe(stdout);
});

test("without a command it shows the same help as an error", async () => {
  const { stdout } = await runCli(["--help"], await makeFolder());
  expect(await runCli([], await makeFolder())).toEqual({ code: 2, stdout: "", stderr: stdout });
});

test("--version prints the version alone", async () => {
  expect(await runCli(["--version"], await makeFolder())).toEqual({
    code: 0,
    stdout: `${packageFile.version}\n`,
    stderr: "",
  });
});

test("check --help", async () => {
  const { code, stdout } = await runCli(["check", "--help"], await makeFolder());
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "Usage: ithrive-grids check [paths] [options]

    Says what is wrong in grids and the registers they draw on: where, why and how to mend it. Findings
    stand together by the cell they are about: what must be mended, what should be (it must, once the
    grid claims to be reviewed), and what somebody should look at.

    Paths are grids or folders; a folder is searched for .yaml, .yml and .md. Default: grids
    A grid given alone is checked with the evidence and contacts of the nearest folder above it.

    Options:
      --format text|json   How to print the findings. Default: text. As JSON, a list of findings, each
                           with path, line, column, endLine, endColumn, rule, severity (error, warning,
                           info), weight (must, should, look-at), part (the cell or part it is about, in
                           words), message, expected, mend, docs
      --strict             Fail on warnings too
      --today YYYY-MM-DD   The day to check dates against. Default: today
      --fail-on-age        Fail on what time alone has done: a review that is due, old evidence
      --help, -h           Show this help

    Exit codes: 0 nothing wrong, 1 findings, 2 the command or a file could not be used.
    "
  `);
});

test("build --help", async () => {
  const { code, stdout } = await runCli(["build", "-h"], await makeFolder());
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "Usage: ithrive-grids build [paths] --out DIR [options]

    Writes grids as the files a page shows: index.json, the library's list, and one file for each grid.
    A grid with errors is left out and named; the others are written. What DIR holds of it already stays.

    Each grid is also written as a page of its own, <id>.html, which can be read and printed without a
    script. With it come ithrive-grid.css and the folder ithrive/: DIR works on any server as it is. The
    page of a draft says that it is one, and asks search engines to leave it out.

    Paths are grids or folders; a folder is searched for .yaml, .yml and .md. Default: grids

    Options:
      --out DIR        Where to write. Made when it is not there
      --base-url URL   The address DIR will be published at. Each version is then also written for good,
                       as <id>/<version>.json, and its sheet and page can name that address
      --exit-url URL   Where the pages' leave button goes; every page then has it. Default: an empty page,
                       on grids that ask for the button
      --nation CODE    Whose help contacts the pages show, such as GB-WLS. Default: all
      --no-pages       Write no pages: for a site whose own pages show the grids
      --help, -h       Show this help

    Exit codes: 0 all written, 1 findings, 2 the command or a file could not be used.
    "
  `);
});

test("preview --help", async () => {
  const { code, stdout } = await runCli(["preview", "--help"], await makeFolder());
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "Usage: ithrive-grids preview [paths] [options]

    Shows grids in a browser, drafts too, and shows them anew whenever a file is saved. What is wrong
    stands in the page; a grid that was right before stays as it was until it is mended.

    Paths are grids or folders; a folder is searched for .yaml, .yml and .md. Default: grids

    Options:
      --port N        Where to listen on this computer. Default: 8090, or the next free one
      --open yes|no   Whether to open a browser. Default: yes in a terminal
      --help, -h      Show this help

    Exit codes: 0 stopped by Ctrl-C, 2 the command or a file could not be used.
    "
  `);
});

test.each<[string, string[], string]>([
  [
    "a misspelt command",
    ["chek"],
    "Unknown command chek, did you mean check?\nSee ithrive-grids --help.\n",
  ],
  ["another program's command", ["deploy"], "Unknown command deploy.\nSee ithrive-grids --help.\n"],
  [
    "a name every object has",
    ["constructor"],
    "Unknown command constructor.\nSee ithrive-grids --help.\n",
  ],
  [
    "an option before a command",
    ["--strict", "check"],
    "Unknown option --strict. Options follow a command.\nSee ithrive-grids --help.\n",
  ],
  [
    "a misspelt option",
    ["check", "--strickt"],
    "Unknown option --strickt, did you mean --strict?\nSee ithrive-grids check --help.\n",
  ],
  [
    "another program's option",
    ["check", "--fix"],
    "Unknown option --fix.\nSee ithrive-grids check --help.\n",
  ],
  [
    "an option every object has",
    ["check", "--__proto__"],
    "Unknown option --__proto__.\nSee ithrive-grids check --help.\n",
  ],
  ["a short option", ["check", "-s"], "Unknown option -s.\nSee ithrive-grids check --help.\n"],
  [
    "a flag with a value",
    ["check", "--strict=yes"],
    '--strict takes no value, and was given "yes".\nSee ithrive-grids check --help.\n',
  ],
  [
    "an option at the end without its value",
    ["build", "--out"],
    "--out needs a value after it.\nSee ithrive-grids build --help.\n",
  ],
  [
    "an option with nothing in its value",
    ["new", "worries", "--in", ""],
    "--in needs a value after it.\nSee ithrive-grids new --help.\n",
  ],
  [
    "a path of no letters",
    ["check", ""],
    "One of the names given is empty.\nSee ithrive-grids check --help.\n",
  ],
  [
    "an option followed by another",
    ["build", "--out", "--base-url", "x"],
    "--out needs a value after it.\nSee ithrive-grids build --help.\n",
  ],
  [
    "a format nobody knows",
    ["check", "--format", "xml"],
    '--format is "xml", expected text or json.\nSee ithrive-grids check --help.\n',
  ],
  [
    "a day that is none",
    ["check", "--today", "2026-02-30"],
    '--today is "2026-02-30", expected a day as YYYY-MM-DD.\nSee ithrive-grids check --help.\n',
  ],
  [
    "a day written otherwise",
    ["check", "--today", "22/11/2026"],
    '--today is "22/11/2026", expected a day as YYYY-MM-DD.\nSee ithrive-grids check --help.\n',
  ],
  [
    "nowhere to write",
    ["build"],
    "--out is missing: name the folder to write to.\nSee ithrive-grids build --help.\n",
  ],
  [
    "an address that is none",
    ["build", "--out", "o", "--base-url", "example.org"],
    'The base address is "example.org", expected an http or https address: write for example https://example.org/grids/.\nSee ithrive-grids build --help.\n',
  ],
  [
    "a port that is none",
    ["preview", "--port", "80a"],
    '--port is "80a", expected a whole number from 0 to 65535.\nSee ithrive-grids preview --help.\n',
  ],
  [
    "a port too high",
    ["preview", "--port", "65536"],
    '--port is "65536", expected a whole number from 0 to 65535.\nSee ithrive-grids preview --help.\n',
  ],
  [
    "a browser perhaps",
    ["preview", "--open", "maybe"],
    '--open is "maybe", expected yes or no.\nSee ithrive-grids preview --help.\n',
  ],
])("%s is refused in one sentence", async (_name, argv, stderr) => {
  expect(await runCli(argv, await makeFolder())).toEqual({ code: 2, stdout: "", stderr });
});
