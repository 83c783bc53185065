import { toKilobytes, toMilliseconds, toPercent } from "./format.mjs";
import { writeTable } from "./write-table.mjs";

const failed = (result) => result?.failed && `failed: ${result.failed}`;
const yes = (is) => (is ? "yes" : "**no**");

/** How each job is told: its heading, what was done, and what is in its columns. */
const tables = [
  {
    job: "size",
    title: "J1 Size",
    about:
      "What is downloaded before the words can be read, in kB after gzip -9; *later* comes when the browser is idle. Data is what the library was given.",
    heads: ["script", "style", "fonts", "data", "later", "other hosts asked"],
    row: (size) => [
      ...["script", "style", "font", "data", "later"].map((key) => toKilobytes(size[key])),
      size.otherHosts.length === 0 ? "none" : `**${size.otherHosts.length}**`,
    ],
  },
  {
    job: "record",
    title: "J3 Choose, say why, read it back",
    about:
      "The second option is chosen and a reason typed, with real presses; the page's owner reads the result. For ours it is `<ithrive-session>`, which first asks who is there.",
    heads: ["choice read back", "reason read back", "presses"],
    row: (record) => [yes(record.choice), record.error ?? yes(record.reason), record.presses],
    empty: ["records nothing", "records nothing", ""],
  },
  {
    job: "print",
    title: "J4 Print",
    about:
      "A4 landscape, as the browser's own Print gives it: pages, and the share of the grid's words found on them. Ours prints its help contacts, sources and dates too.",
    heads: ["pages", "words kept"],
    row: ({ pages, kept }) => [pages, toPercent(kept)],
  },
  {
    job: "policy",
    title: "J5 Strict content security policy",
    about:
      "`default-src 'none'` with script, style, image, font and fetch from the page's own host; then with Trusted Types as well, every policy name allowed.",
    heads: ["violations", "readable", "with Trusted Types: violations", "readable"],
    row: ({ strict, trustedTypes }) => [
      strict.violations,
      toPercent(strict.readable),
      trustedTypes.violations,
      toPercent(trustedTypes.readable),
    ],
  },
  {
    job: "names",
    title: "J6 Screen readers",
    about:
      "Elements that fail axe (WCAG 2.2 A and AA), and the share of answers whose question and option can both be read from Chromium's accessibility tree.",
    heads: ["axe", "answers named"],
    row: ({ violations, named }) => [
      Object.entries(violations)
        .map(([rule, count]) => `${rule} × ${count}`)
        .join(", ") || "0",
      toPercent(named),
    ],
  },
  {
    job: "views",
    title: "J6 for each view of ours",
    about:
      "The same share, for a reader who goes through all of a view; at a phone's width and a laptop's.",
    heads: ["table", "two or three options", "one question", "one option"],
    row: (views) =>
      Object.values(views).map((widths) =>
        Object.entries(widths)
          .map(([width, named]) => `${toPercent(named)} at ${width} px`)
          .join(", "),
      ),
    isOursAlone: true,
  },
  {
    job: "widths",
    title: "J7 Widths",
    about:
      "Pixels by which the page scrolls sideways, in brackets those of a box inside it; then the share of answers whose names a screen reader gets. Below a table's width ours opens on a list of questions, so its answers come one tap later.",
    heads: ["320 px", "390 px", "820 px", "1180 px"],
    row: (widths) =>
      Object.values(widths).map(
        ({ sideways, inner, questions, named }) =>
          `${sideways}${inner > 0 ? ` (${inner})` : ""}; ${toPercent(named)}${questions < 1 ? `; ${toPercent(questions)} of the questions seen` : ""}`,
      ),
  },
  {
    job: "rightToLeft",
    title: "J8 Right to left",
    about: "The page and the grid say they are in Arabic; the words are the same.",
    heads: ["options mirrored", "answers' direction", "sideways px"],
    row: ({ mirrored, textDirection, sideways }) => [
      mirrored === null ? "not side by side" : yes(mirrored),
      textDirection,
      sideways,
    ],
  },
  {
    job: "offline",
    title: "J9 Offline",
    about:
      "The page is opened once, the network goes, and it is loaded again. No library brings a means of its own for that; a host adds a service worker to any of them. Nor does any of them keep what was entered: where they document it, it is the host's code that stores it.",
    heads: ["readable after an offline reload"],
    row: ({ readable }) => [readable === 0 ? "no" : toPercent(readable)],
  },
  {
    job: "twelve",
    title: "J10 Twelve grids on one page",
    about:
      "The shipped grids, some of them twice: until all their words can be read, the main thread's processor time, memory after a collection, and nodes.",
    heads: ["readable", "words", "work", "memory", "nodes"],
    row: ({ readable, share, work, memory, nodes }) => [
      toMilliseconds(readable),
      toPercent(share),
      toMilliseconds(work),
      `${memory.toFixed(1)} MB`,
      nodes,
    ],
  },
];

/**
 * A table for each job.
 *
 * @param {Record<string, Record<string, object | null>>} jobs page to job to result
 * @param {(page: string) => string} nameOf
 * @returns {string}
 */
export function writeJobs(jobs, nameOf) {
  return tables.map((table) => writeJob(table, jobs, nameOf)).join("\n\n");
}

function writeJob({ job, title, about, heads, row, empty, isOursAlone }, jobs, nameOf) {
  const shown = Object.entries(jobs).filter(([, results]) => !isOursAlone || results[job]);
  const rows = shown.map(([page, results]) => {
    const result = results[job];
    const cells = failed(result) ? [failed(result)] : result ? row(result) : (empty ?? ["n/a"]);
    return [nameOf(page), ...cells, ...heads.slice(cells.length).map(() => "")];
  });
  return `### ${title}\n\n${about}\n\n${writeTable(["", ...heads], rows)}`;
}
