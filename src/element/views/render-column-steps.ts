import { nothing } from "lit";
import type { Reader } from "./reader.ts";
import { renderSteps } from "./render-steps.ts";

/** Which options stand side by side, of how many, and the way to the others. */
export function renderColumnSteps({ context, views, shown }: Reader) {
  const { words } = context;
  const { kept, options, start } = shown;
  if (options.length === kept.length) return nothing;
  const end = start + options.length;
  const others = (from: number, to: number) =>
    kept
      .slice(Math.max(0, from), to)
      .map(({ name }) => name)
      .join(words.common.listBreak) || undefined;
  return renderSteps({
    words,
    place: words.views.range(start + 1, end, kept.length),
    before: others(start - options.length, start),
    after: others(end, end + options.length),
    onStep: (by) =>
      views.pick({
        // The last ones stand together even where some of them stood there before.
        start: Math.max(0, Math.min(start + by * options.length, kept.length - options.length)),
      }),
  });
}
