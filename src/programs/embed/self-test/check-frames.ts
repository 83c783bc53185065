import { sandbox } from "../snippet/create-snippet.ts";
import type { Finding } from "./finding.ts";
import { selfTestWords } from "./words.ts";

const words = selfTestWords.frame;

/** Frames with a grid in them, and a frame around this page. */
export function checkFrames(frames: readonly HTMLIFrameElement[]): readonly Finding[] {
  return [...checkAround(), ...frames.flatMap(checkFrame)];
}

function checkAround(): readonly Finding[] {
  if (self.origin === "null") return [{ state: "blocked", ...words.opaque }];
  return window.parent === window ? [] : [{ state: "look", ...words.framed }];
}

function checkFrame(frame: HTMLIFrameElement): readonly Finding[] {
  const missing = frame.hasAttribute("sandbox") ? listMissing(frame.sandbox) : [];
  return [
    missing.length > 0
      ? { state: "blocked", ...words.sandbox(missing.join(" ")) }
      : { state: "works", say: words.works },
    ...("ithrive" in frame.dataset ? [] : [{ state: "look" as const, ...words.notResized }]),
  ];
}

function listMissing(flags: DOMTokenList): readonly string[] {
  // Whoever may always take the page away may do so after a press.
  const has = (flag: string) =>
    flags.contains(flag) ||
    (flag.startsWith("allow-top-navigation") && flags.contains("allow-top-navigation"));
  return sandbox.filter((flag) => !has(flag));
}
