import type { CompiledGrid } from "../../../compiled/index.ts";

/** In which other words a grid is there: a language, or an edition for other readers. */
export type OtherWords = Pick<CompiledGrid["translations"][number], "language" | "edition">;
