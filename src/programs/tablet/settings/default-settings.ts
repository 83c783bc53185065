import type { Settings } from "./settings.ts";

/** What holds where a service has said nothing, or nothing that can be read: the careful choice each time. */
export const defaultSettings: Settings = {
  languages: [],
  nation: undefined,
  locality: undefined,
  measures: undefined,
  idle: { cover: 10, wipe: 30, warning: 2 },
  exports: ["note", "codes", "read-across", "print"],
  waitingList: false,
  drafts: false,
  exitUrl: undefined,
};
