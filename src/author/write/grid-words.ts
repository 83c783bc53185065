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
  questions: { id: string; ask: string; answers: Record<string, AnswerWords> }[];
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
      answers: (isObject(question["answers"]) ? question["answers"] : {}) as Record<
        string,
        AnswerWords
      >,
    })),
  };
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
