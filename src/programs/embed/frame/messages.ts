/** What a framed grid tells the page around it. Heights are CSS pixels. */
export type FrameMessage =
  | {
      readonly ithrive: "size";
      readonly height: number;
      /** The frame has a leave button, so it may not grow beyond the window: the button stays in view. */
      readonly keepInView: boolean;
    }
  /** Somebody left: the page around it should go too. */
  | { readonly ithrive: "leave" };

/** What the page around it asks: to be told the size, for one that came too late for the first message. */
export interface MeasureMessage {
  readonly ithrive: "measure";
}
