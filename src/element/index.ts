// In: compiled grids, by address or by property.
// Out: custom elements' classes and their typed events; nothing is registered here.
// Never: storage, network beyond the addresses given, HTML from content, one option set above another.
export { drawPicture, type PictureSettings } from "./draw-picture.ts";
export { IthriveClearEvent } from "./events/ithrive-clear-event.ts";
export { IthriveErrorEvent, type IthriveErrorKind } from "./events/ithrive-error-event.ts";
export { IthriveFinishEvent } from "./events/ithrive-finish-event.ts";
export { IthriveGridOpenEvent } from "./events/ithrive-grid-open-event.ts";
export { IthriveLoadEvent } from "./events/ithrive-load-event.ts";
export { IthriveMarksChangeEvent } from "./events/ithrive-marks-change-event.ts";
export { IthriveRecordChangeEvent } from "./events/ithrive-record-change-event.ts";
export { IthriveViewChangeEvent, type ViewOnScreen } from "./events/ithrive-view-change-event.ts";
export { IthriveGrid } from "./ithrive-grid.ts";
export { IthriveHelp } from "./ithrive-help.ts";
export { IthriveLibrary } from "./ithrive-library.ts";
export { IthriveRecord } from "./ithrive-record.ts";
export { IthriveSession } from "./ithrive-session.ts";
export { pictureStyles } from "./picture-styles.ts";
export type { Mark, MarkName } from "./marks/mark.ts";
export { copyText } from "./session/copy-text.ts";
export type { GridView, ShownView } from "./views/grid-view.ts";
