/** One answer, as far as the two forms write it differently. */
export interface AnswerWords {
  text?: string;
  more?: string;
  basis?: string;
  consensus?: Record<string, unknown>;
  evidence?: unknown[];
  chance?: Record<string, unknown>;
}

/** What of a grid's tree the two forms write differently: everything else is YAML in both. */
export interface GridWords {
  options: { id: string; name: string }[];
  questions: { id: string; ask: string; answers: ReadonlyMap<string, AnswerWords> }[];
}

/**
 * Reads from any tree what can be made out of a grid's options, questions and answers. What has another shape
 * is left out; the tree is compared after it is written, so nothing is lost without being told.
 */
export function readGridWords(tree: unknown): GridWords {
  return {
    options: readItems(tree, "options").map((option) => ({
      id: readText(option, "id"),
      name: readText(option, "name").trim(),
    })),
    questions: readItems(tree, "questions").map((question) => ({
      id: readText(question, "id"),
      ask: readText(question, "ask").trim(),
      answers: new Map(
        Object.entries(isObject(question["answers"]) ? question["answers"] : {}).map(
          ([option, answer]) => [option, readAnswer(answer)],
        ),
      ),
    })),
  };
}

function readAnswer(answer: unknown): AnswerWords {
  if (!isObject(answer)) return {};
  const words: AnswerWords = {};
  for (const key of ["text", "more", "basis"] as const) {
    const value = answer[key];
    if (typeof value === "string") words[key] = value;
  }
  for (const key of ["consensus", "chance"] as const) {
    const value = answer[key];
    if (isObject(value)) words[key] = value;
  }
  if (Array.isArray(answer["evidence"])) words.evidence = answer["evidence"];
  return words;
}

function readItems(tree: unknown, key: string): Record<string, unknown>[] {
  const list = isObject(tree) ? tree[key] : undefined;
  return Array.isArray(list) ? list.map((item) => (isObject(item) ? item : {})) : [];
}

function readText(item: Record<string, unknown>, key: string): string {
  const value = item[key];
  return typeof value === "string" ? value : "";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
