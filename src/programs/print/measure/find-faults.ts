import type { PrintedFile } from "../pdf/printed-file.ts";
import { listInside, listTags, readTag, readTags } from "../pdf/read-tags.ts";
import { printEditions, type PrintSettings } from "../print-edition.ts";
import { listTable } from "../words/list-grid-words.ts";
import { squeezeWords } from "../words/squeeze-words.ts";
import { findUnsaid } from "./find-unsaid.ts";

const sizes = { a4: [210, 297], letter: [215.9, 279.4] } as const;

/** What a browser rounds, in millimetres. */
const slack = 1;

/**
 * Finds what is wrong with a printed file whatever its author wrote: paper of another size, words beyond its edge, words
 * of a talk that were left out, and what a person who listens to it would miss. Each is one sentence.
 */
export function findFaults(file: PrintedFile, settings: PrintSettings): string[] {
  return [
    ...findPaperFaults(file, settings),
    ...findFileFaults(file, settings),
    ...findHeadingFaults(file),
    ...findTagFaults(file, settings),
    ...findUnsaid(file, settings),
  ];
}

function findPaperFaults({ pages }: PrintedFile, { edition, paper }: PrintSettings): string[] {
  const [short, long] = sizes[paper];
  const [width, height] = printEditions[edition].lie === "portrait" ? [short, long] : [long, short];
  return pages.flatMap((page, index) => {
    const faults: string[] = [];
    const isRight =
      Math.abs(page.width - width) <= slack && Math.abs(page.height - height) <= slack;
    if (!isRight) {
      const found = `${Math.round(page.width)} by ${Math.round(page.height)}`;
      faults.push(
        `Page ${index + 1} measures ${found} mm, expected ${Math.round(width)} by ${Math.round(height)}.`,
      );
    }
    const beyond = page.runs.find(
      ({ left, right, bottom }) =>
        left < -slack || right > page.width + slack || bottom > page.height + slack || bottom < 0,
    );
    if (beyond)
      faults.push(`Page ${index + 1} has words beyond its edge: "${beyond.text.trim()}".`);
    return faults;
  });
}

function findFileFaults(file: PrintedFile, { grid }: PrintSettings): string[] {
  const faults: string[] = [];
  if (!file.isTagged) faults.push("The file is not tagged: it cannot be read aloud in order.");
  if (!file.title) faults.push("The file has no title.");
  else if (!file.showsTitle) faults.push("The file does not ask for its title to be shown.");
  if (file.language !== grid.language) {
    faults.push(
      `The file's language is ${file.language ?? "not said"}, expected ${grid.language}.`,
    );
  }
  return faults;
}

/** One first heading, then none that is more than one level deeper than the one before. */
function findHeadingFaults(file: PrintedFile): string[] {
  const headings = listTags(file).filter(
    ({ role, children }) => /^H\d$/.test(role) && children.length > 0,
  );
  const faults: string[] = [];
  let before = 0;
  for (const heading of headings) {
    const level = Number(heading.role.slice(1));
    if (level > before + 1) {
      faults.push(
        `The heading "${readTag(heading).trim()}" is of level ${level}, after one of level ${before}.`,
      );
    }
    before = level;
  }
  if (headings.length === 0) faults.push("The file has no headings.");
  else if (file.bookmarks === 0) faults.push("The file has no outline of its headings.");
  return faults;
}

function findTagFaults(file: PrintedFile, { grid, edition }: PrintSettings): string[] {
  const tags = listTags(file);
  const faults: string[] = [];
  const unnamed = tags.filter(({ role, alt }) => role === "Figure" && !alt).length;
  if (unnamed > 0) faults.push(`Pictures without words that stand in for them: ${unnamed}.`);
  if (edition === "sheet") {
    const heads = tags
      .filter(({ role }) => role === "Table")
      .flatMap(listInside)
      .filter(({ role }) => role === "TH")
      .map((head) => squeezeWords(readTag(head)));
    const lacking = [
      ...grid.options.map(({ name }) => name),
      ...grid.questions.map(({ ask }) => ask),
    ].filter((words) => !heads.some((head) => head.includes(squeezeWords(words))));
    for (const words of lacking) faults.push(`"${words}" heads no column or row of the table.`);
  }
  if (edition !== "take-home")
    faults.push(
      ...findDisorder(
        file,
        listTable(grid).map(({ text }) => text),
      ),
    );
  return faults;
}

/** Finds the first words of the table that are read aloud before what stands before them. */
function findDisorder(file: PrintedFile, expected: readonly string[]): string[] {
  const read = squeezeWords(readTags(file));
  let from = 0;
  for (const text of expected) {
    const words = squeezeWords(text);
    const at = read.indexOf(words, from);
    if (at >= 0) from = at + words.length;
    else if (read.includes(words)) return [`"${text}" is read aloud in the wrong place.`];
    else return [`"${text}" is not read aloud.`];
  }
  return [];
}
