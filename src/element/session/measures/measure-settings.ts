/** Measures that a service brings, and has switched on. This package ships none. */
export interface MeasureSettings {
  /** The measures' files, as parsed JSON: schemas/measure.schema.json. */
  readonly files: readonly unknown[];
  /** The digests of the wordings switched on, copied from where the wording was checked. */
  readonly digests: readonly string[];
  /** Whether the service says that it does not charge those who answer. Default: false. */
  readonly isNonCommercial?: boolean;
}
