import type { FrameMessage, MeasureMessage } from "./messages.ts";

/**
 * Tells the page around this one how high the grid is, whenever that changes and whenever it asks, and that
 * somebody has left. Without a page around it nothing is sent. A height is no secret, so any page may hear it.
 *
 * @param hasLeave whether a leave button must stay in view
 */
export function reportSize(hasLeave: () => boolean): void {
  if (window.parent === window) return;
  // Not as the value of the function: WebKit leaves such a call's own window out, and the message would seem to come from
  // the page around this one.
  const tell = (message: FrameMessage): void => {
    window.parent.postMessage(message, "*");
  };
  const tellSize = (): void =>
    tell({
      ithrive: "size",
      height: Math.ceil(document.body.getBoundingClientRect().height),
      keepInView: hasLeave(),
    });
  new ResizeObserver(tellSize).observe(document.body);
  window.addEventListener("message", ({ source, data }: MessageEvent<Partial<MeasureMessage>>) => {
    if (source === window.parent && data?.ithrive === "measure") tellSize();
  });
  // Leaving empties the page, and nothing else does.
  new MutationObserver(() => {
    if (!document.body.firstElementChild) tell({ ithrive: "leave" });
  }).observe(document.body, { childList: true });
}
