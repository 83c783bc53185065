import { isMap, isPair, isSeq, type Document, type Pair } from "yaml";
import { readGridWords, type AnswerWords, type GridWords } from "./grid-words.ts";
import { groupAnswerComments, listNodeComments } from "./node-comments.ts";
import { writeDirective } from "./write-directive.ts";
import { writeDocument } from "./write-document.ts";

/**
 * Writes a grid as Markdown: its YAML less the answers, then the answers under headings.
 * @param document the grid's YAML; the answers are taken out of it
 * @param tree the same grid as a plain tree
 */
export function writeMarkdown(document: Document, tree: unknown): string {
  const grid = readGridWords(tree);
  const questions = nameUnique(grid.questions.map(({ ask, id }) => ({ words: ask, id })));
  const options = nameUnique(grid.options.map(({ name, id }) => ({ words: name, id })));
  const names = new Map(grid.options.map(({ id }, at) => [id, options[at] ?? id]));
  const blocks = takeAnswers(document).flatMap((answers, at) =>
    writeQuestion(questions[at] ?? "", grid.questions[at], answers, names),
  );
  return `---\n${writeDocument(document)}---\n\n${blocks.join("\n\n")}\n`;
}

/** Takes the answers of each question out of the document. */
function takeAnswers(document: Document): (Pair | undefined)[] {
  const questions = document.get("questions");
  if (!isSeq(questions)) return [];
  return questions.items.map((question) => {
    if (!isMap(question)) return undefined;
    const at = question.items.findIndex(({ key }) => String(key) === "answers");
    return at === -1 ? undefined : question.items.splice(at, 1)[0];
  });
}

/** What each heading says: the words, or the id where two have the same words or the words have no line of their own. */
function nameUnique(all: readonly { words: string; id: string }[]): string[] {
  return all.map(({ words, id }) => {
    const isUnique = all.filter((other) => other.words === words).length === 1;
    return isUnique && words !== "" && !words.includes("\n") ? words : id;
  });
}

function writeQuestion(
  heading: string,
  question: GridWords["questions"][number] | undefined,
  answers: Pair | undefined,
  names: ReadonlyMap<string, string>,
): string[] {
  if (!question || !answers) return [];
  const pairs = isMap(answers.value) ? answers.value.items : [];
  const above = isMap(answers.value) ? answers.value.commentBefore : undefined;
  const below = isMap(answers.value) ? answers.value.comment : undefined;
  return [
    ...writeComment(listNodeComments(answers.key)),
    writeHeading("##", heading),
    ...writeComment(splitComment(above)),
    ...pairs.filter(isPair).flatMap((pair) => {
      const id = String(pair.key);
      return writeAnswer(names.get(id) ?? id, question.answers.get(id) ?? {}, pair);
    }),
    ...writeComment(splitComment(below)),
  ];
}

function splitComment(comment: string | null | undefined): string[] {
  return comment ? comment.split("\n") : [];
}

function writeAnswer(name: string, answer: AnswerWords, pair: Pair): string[] {
  const { heading, keys, last } = groupAnswerComments(pair);
  const comment = (key: string) => writeComment(keys.get(key) ?? []);
  const prose: [string, string | undefined][] = [
    ["text", answer.text],
    ["more", answer.more === undefined ? undefined : writeMore(answer.more)],
  ];
  const directives: [string, string | undefined][] = [
    ["basis", writeBasis(answer)],
    ["consensus", answer.consensus && writeDirective("consensus", answer.consensus)],
    ["evidence", answer.evidence && writeDirective("evidence", { ids: answer.evidence.join(" ") })],
    [
      "chance",
      answer.chance && writeDirective("chance", answer.chance, ["from", "arm", "against"]),
    ],
  ];
  const tail = directives.flatMap(([key, line]) => [...comment(key), ...(line ? [line] : [])]);
  return [
    ...writeComment(heading),
    writeHeading("###", name),
    ...prose.flatMap(([key, words]) =>
      words === undefined ? [] : [[...comment(key), words].join("\n")],
    ),
    [...tail, ...writeComment(last)].join("\n"),
  ];
}

function writeHeading(marks: string, words: string): string {
  // Signs at the end of a heading close it; closed once more, they stay.
  return `${marks} ${words}${/#$/.test(words) ? ` ${marks}` : ""}`;
}

function writeMore(words: string): string {
  return words.includes("\n") ? `:::more\n\n${words}\n\n:::` : `:::more\n${words}\n:::`;
}

/** The basis, where the other directives do not say it. */
function writeBasis({ basis, consensus, evidence }: AnswerWords): string | undefined {
  const understood = consensus ? "consensus" : evidence ? "evidence" : undefined;
  if (basis === undefined || basis === understood) return undefined;
  if (basis === "draft" || basis === "not-known") return writeDirective(basis);
  return writeDirective("basis", { is: basis }, ["is"]);
}

function writeComment(lines: readonly string[]): string[] {
  const said = lines.map((line) => line.trim()).filter((line) => line && !line.includes("-->"));
  if (said.length === 0) return [];
  return [said.length === 1 ? `<!-- ${said[0]} -->` : `<!--\n${said.join("\n")}\n-->`];
}
