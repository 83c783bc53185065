import type { MeasuresSetting, SettingsFile } from "../generated/settings.ts";

/** A way a note may leave the screen. */
export type ExportName = NonNullable<SettingsFile["exports"]>[number];

/** How a service has set up the app, with a value for everything. */
export interface Settings {
  /** BCP 47 tags, the one to begin with first; empty: all there are. */
  readonly languages: readonly string[];
  /** ISO 3166-2 code; undefined: help contacts of all nations. */
  readonly nation: string | undefined;
  /** Address of a compiled locality, relative to the page. */
  readonly locality: string | undefined;
  /** Which measures the service brings and has switched on, their files' addresses relative to the page. */
  readonly measures: Required<MeasuresSetting> | undefined;
  /** What happens to an open talk that nobody touches, in minutes. */
  readonly idle: { readonly cover: number; readonly wipe: number; readonly warning: number };
  readonly exports: readonly ExportName[];
  readonly waitingList: boolean;
  readonly drafts: boolean;
  /** Where the leave button goes; undefined: an empty page, and the button only where a grid asks for it. */
  readonly exitUrl: string | undefined;
}
