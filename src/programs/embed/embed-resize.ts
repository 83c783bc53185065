import type { FrameMessage } from "./frame/messages.ts";

// For the page around a framed grid: gives the frame the height of what is in it, and leaves with it. Only frames with
// `data-ithrive` are touched, and only on a message from that very frame while it shows the site it was put there for.

/** No frame becomes lower or higher than this, whatever it says, in CSS pixels. */
const lowest = 160;
const highest = 30_000;
/** Part of the window that a frame with a leave button may take: some of the page stays to hold on to. */
const partOfWindow = 0.9;
/** Time for the frame to take the page away by itself, in milliseconds. */
const timeToLeave = 300;

window.addEventListener(
  "message",
  ({ source, origin, data }: MessageEvent<FrameMessage | null>) => {
    const frame = listFrames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || !data || new URL(frame.src).origin !== origin) return;
    if (data.ithrive === "size") setHeight(frame, data.height, data.keepInView);
    if (data.ithrive === "leave") leave(frame);
  },
);
// A frame may have spoken before this script ran.
for (const { contentWindow } of listFrames()) {
  contentWindow?.postMessage({ ithrive: "measure" }, "*");
}

function listFrames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>("iframe[data-ithrive][src]")];
}

function setHeight(frame: HTMLIFrameElement, height: number, keepInView: boolean): void {
  if (!(height > 0)) return;
  const most = keepInView ? Math.min(highest, innerHeight * partOfWindow) : highest;
  frame.style.border = "0";
  frame.style.height = `${Math.round(Math.max(lowest, Math.min(most, height)))}px`;
}

// The frame may not be allowed to take the page away. What to go to is for this page to say, never for the frame.
function leave({ dataset }: HTMLIFrameElement): void {
  document.documentElement.style.display = "none";
  document.title = "";
  const url = dataset["exitUrl"] ?? "";
  setTimeout(() => location.replace(/^https?:/i.test(url) ? url : "about:blank"), timeToLeave);
}
