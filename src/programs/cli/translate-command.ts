import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { readSource, type Source } from "../../author/index.ts";
import { readTranslation, type TranslationOutline } from "../../check/index.ts";
import { FileError, readAuthoredFile, showPath, writeFiles } from "../index.ts";
import type { Command } from "./command.ts";
import { listBroken } from "./list-broken.ts";
import { showLine } from "./show-line.ts";
import { findSchemaLine } from "./starting/find-schema-line.ts";
import { chooseWords, type WantedWords } from "./translate/choose-words.ts";
import { findGrid } from "./translate/find-grid.ts";
import { isSameWords } from "./translate/is-same-words.ts";
import { refreshTranslation } from "./translate/refresh-translation.ts";
import { reportTranslation } from "./translate/report-translation.ts";
import { startTranslation } from "./translate/start-translation.ts";
import { UsageError } from "./usage-error.ts";
import { writeReport } from "./write-report.ts";

const help = `Usage: ithrive-grids translate <grid> <language> [options]

Writes the file that holds a grid's words in another language, every cell below its original and ready to
be filled in; or brings it up to the grid: what is new is added without words, what has changed is marked,
and everything else stays as it is, words and comments alike. A file that is broken is not written.

<grid> is a grid's folder, its file, or its id in the folder grids.
<language> is a BCP 47 tag such as cy: the file is grid.cy.yaml. Or easy-read: grid.easy-read.yaml.

Options:
  --edition easy-read   Easy read in the language named: grid.cy.easy-read.yaml
  --help, -h            Show this help

Exit codes: 0 done, 1 findings and nothing written, 2 the command or a file could not be used.
`;

/** `translate`: writes or refreshes the words of a grid in another language. */
export const translateCommand: Command = {
  help,
  options: { edition: "value" },
  async run(args, io) {
    const [given] = args.paths;
    if (given === undefined)
      throw new UsageError("Name a grid, and the language to translate into.");
    const wanted = chooseWords(args);
    const gridPath = await findGrid(given, io.cwd);
    const original = await readAuthoredFile(gridPath, io.cwd);
    const path = join(dirname(gridPath), nameFile(wanted, readText(original, "language")));
    const isThere = await stat(path).catch(() => undefined);
    const earlier = isThere ? await readAuthoredFile(path, io.cwd) : undefined;
    const broken = listBroken([original, ...(earlier ? [earlier] : [])]);
    if (broken.length > 0) {
      io.stderr(writeReport(broken, io));
      io.stderr("Nothing was written: mend this first.\n");
      return 1;
    }
    const { text, outline } = earlier
      ? refresh(earlier, original)
      : start(original, wanted, findSchemaLine(dirname(gridPath)));
    const shown = showPath(path, io.cwd);
    if (text !== earlier?.text) {
      await writeFiles(dirname(path), [{ path: basename(path), text }], dirname(shown));
    }
    io.stdout(
      reportTranslation({ shown, outline, isNew: !earlier, isWritten: text !== earlier?.text }),
    );
    return 0;
  },
};

function refresh(earlier: Source, original: Source) {
  const outline = readTranslation(earlier, original);
  const text = refreshTranslation(earlier.text, outline.cells);
  const after = readSource({ path: earlier.path, text });
  // Braces can be written in ways that leave no room for what is to be added: rather nothing than a broken file.
  if (after.problems.length > 0 || !isSameWords(outline, readTranslation(after, original))) {
    throw new FileError(
      `Cannot bring ${showLine(earlier.path)} up to date`,
      new Error("it is written in braces; give each key a line of its own, as in a new file"),
    );
  }
  return { text, outline };
}

function start(original: Source, wanted: WantedWords, schemaLine: string) {
  const outline: TranslationOutline = readTranslation(
    readSource({ path: "grid.new.yaml", text: "words: {}" }),
    original,
  );
  const text = startTranslation({
    schemaLine: schemaLine.replace("grid.schema.json", "translation.schema.json"),
    grid: readText(original, "id"),
    language: wanted.language ?? readText(original, "language"),
    edition: wanted.edition,
    cells: outline.cells,
  });
  return { text, outline };
}

function nameFile({ language, edition }: WantedWords, own: string): string {
  if (language === own && edition === undefined) {
    throw new UsageError(`The grid itself is in ${own}: name another language, or easy-read.`);
  }
  const parts = [language === own ? undefined : language, edition];
  return ["grid", ...parts.filter((part) => part !== undefined), "yaml"].join(".");
}

function readText({ value }: Source, key: string): string {
  return String((value as Record<string, unknown> | undefined)?.[key] ?? "");
}
