/** One fenced file of an example. */
export interface ExampleFile {
  /** `yaml`, or `markdown` for the Markdown form of a grid. */
  form: string;
  /** Where it belongs: `grid`, `evidence`, `contacts`, `translation`, `paper` for what was measured in print, or `whole` for a file shown from its first line to its last. */
  place: string;
  text: string;
}

/** One example of a rule. */
export interface Example {
  verdict: "good" | "bad";
  title: string;
  files: ExampleFile[];
  /** What the check says; empty for a good one. */
  output: string;
}

/** What the comment of a rule says. */
export interface RuleText {
  id: string;
  severity: string;
  starred: boolean;
  prose: string;
  examples: Example[];
}

/** Everything that docs/rules/ holds, as paths relative to the project and their text. */
export function generateRuleDocs(): Promise<{ path: string; text: string }[]>;

/** Every rule with its prose and its examples, in the order in which the rules run. */
export function readRules(): Promise<RuleText[]>;
