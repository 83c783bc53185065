import { nothing } from "lit";
import type { Reader } from "./reader.ts";
import { renderSteps } from "./render-steps.ts";

/** At the end of one option: the one before and the one after. */
export function renderOptionSteps({ context, views, shown }: Reader) {
  const { grid, words } = context;
  const { option } = shown;
  if (!option) return nothing;
  const { options } = grid;
  const place = options.indexOf(option);
  return renderSteps({
    words,
    place: words.views.option(place + 1, options.length),
    before: options[place - 1]?.name,
    after: options[place + 1]?.name,
    onStep: (by) => {
      const id = options[place + by]?.id;
      views.pick({ option: id }, `#head-${id}`);
    },
  });
}
