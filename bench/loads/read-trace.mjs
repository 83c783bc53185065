// What a trace of Chromium's says of the main thread: our own script, style and layout, nothing that waits.

const script = new Set([
  "EventDispatch",
  "FunctionCall",
  "EvaluateScript",
  "v8.evaluateModule",
  "v8.callFunction",
  "RunMicrotasks",
  "FireAnimationFrame",
  "FireIdleCallback",
  "TimerFire",
  "MinorGC",
  "MajorGC",
]);
const style = new Set(["UpdateLayoutTree", "Document::recalcStyle"]);
const layout = new Set(["Layout"]);

/**
 * Sums a trace's work on the thread that ran the marked events. Work inside other work is counted once: layout
 * that a script forces is layout.
 *
 * @param {Uint8Array} trace
 * @returns {{ script: number, style: number, layout: number, total: number }} milliseconds of processor time
 */
export function readTrace(trace) {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const thread = findThread(traceEvents);
  const events = traceEvents.filter(
    (event) => event.ph === "X" && event.pid === thread.pid && event.tid === thread.tid,
  );
  const pick = (names) => events.filter(({ name }) => names.has(name));
  const styles = cover(pick(style));
  const layouts = cover(pick(layout));
  const all = cover(pick(new Set([...script, ...style, ...layout])));
  return { script: all - styles - layouts, style: styles, layout: layouts, total: all };
}

/** The thread that was pressed: the bench leaves a mark in it. */
function findThread(events) {
  const mark = events.find(({ name }) => name === "bench-tap");
  if (!mark) throw new Error("The trace has no mark of the bench in it.");
  return mark;
}

/** Time covered by events, each stretch once. Processor time of the outermost events is what they took. */
function cover(events) {
  const sorted = [...events].sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0, tdur } of sorted) {
    if (ts < end) continue;
    sum += tdur ?? dur;
    end = ts + dur;
  }
  return sum / 1000;
}
