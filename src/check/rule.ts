import type { Place, Source, TreePath } from "../author/index.ts";
import type { Weight } from "./findings/judge-weight.ts";
import type { FileKind } from "./library/find-file-kind.ts";
import type { Library } from "./library/library.ts";
import type { GridOutline } from "./outline/grid-outline.ts";
import type { Printed } from "./printed.ts";
import type { TranslationOutline } from "./translation/translation-outline.ts";
import type { RuleId } from "./rule-id.ts";

/**
 * How much a finding weighs. An error fails the check; a warning fails it under `strict`; a state
 * (a date gone by) is only told, and shown by the page, unless the check was run to fail on age.
 */
export type Severity = "error" | "warning" | "state";

/** What a rule hands in. */
export interface Finding {
  /** The part of the tree it is about: decides the place, and which exceptions cover it. */
  readonly path: TreePath;
  /** Whether the key or the value is shown as the place. Default: `value`. */
  readonly part?: "key" | "value";
  /** A narrower place than the whole value, for example one word in it. */
  readonly place?: Place;
  /** What is wrong, naming the cell in words. One line of Markdown. */
  readonly reason: string;
  /** What was found. */
  readonly actual?: string;
  /** What could stand there. */
  readonly expected?: readonly string[];
  /** How to mend it. */
  readonly note: string;
  /** Default: the rule's own severity. */
  readonly severity?: Severity;
}

/** A finding with the rule that made it, the severity that holds for this file, and what it asks. */
export interface JudgedFinding extends Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly weight: Weight;
}

/** Takes one finding. */
export type Report = (finding: Finding) => void;

/** What a rule may look at: one file, everything else that is checked with it, and the day. */
export interface RuleContext {
  readonly source: Source;
  readonly kind: FileKind;
  /** The file's tree as far as it can be made out; undefined for a file that is no grid. */
  readonly grid: GridOutline | undefined;
  /** A translation held against its grid; undefined for another file, and where the grid has errors. */
  readonly translation: TranslationOutline | undefined;
  readonly library: Library;
  /** The day of the check, as YYYY-MM-DD. */
  readonly today: string;
  readonly failOnAge: boolean;
  /** What was printed of the files, where anything was. */
  readonly printed: readonly Printed[];
  /** The rules that are not run. */
  readonly leftOut: ReadonlySet<RuleId>;
  /** What the rules before this one found in the file, before exceptions. */
  readonly findings: readonly JudgedFinding[];
}

/** One rule. */
export interface Rule {
  readonly id: RuleId;
  /** The severity of its findings, unless a finding says otherwise. */
  readonly severity: Severity;
  /** True where its warnings become errors in a grid that claims to be reviewed or endorsed. */
  readonly starred?: boolean;
  /** True where it reads what the file says as a whole, so that it runs on files that cannot be read too. */
  readonly onUnreadable?: boolean;
  run(context: RuleContext, report: Report): void;
}
