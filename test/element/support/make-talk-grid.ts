import type { CompiledGrid } from "../../../src/compiled/index.ts";
import { makeGrid } from "./make-grid.ts";

const statements: Record<string, CompiledGrid["questions"][number]["matters"]> = {
  involves: [
    { id: "talk", say: "I want to talk with someone." },
    { id: "alone", say: "I would rather do things by myself." },
  ],
  likely: [
    { id: "proof", say: "I want something that has been tested." },
    { id: "try", say: "I am happy to try and see." },
  ],
};

/** The small grid with statements to say what matters. */
export function makeTalkGrid(changes: Partial<CompiledGrid> = {}): CompiledGrid {
  const grid = makeGrid();
  const questions = grid.questions.map((question) => ({
    ...question,
    matters: statements[question.id] ?? [],
  }));
  return { ...grid, questions, ...changes };
}
