import { describePath } from "../../naming/describe-path.ts";
import type { Report, RuleContext } from "../../rule.ts";
import { createFinder } from "../../wording/create-finder.ts";
import { listPassages } from "../../wording/list-passages.ts";
import { listWording } from "../../wording/list-wording.ts";
import { selfHarmMeans } from "../../words/self-harm-means.ts";

const findMeans = createFinder([selfHarmMeans]);

/** Finds words that name with what people hurt themselves, anywhere in a grid. */
export function checkMeans({ source }: RuleContext, report: Report): void {
  for (const { path, text } of listWording(source, "grid")) {
    for (const passage of listPassages(source, path, text)) {
      for (const { say, start, end } of findMeans(passage.text)) {
        report({
          path,
          place: passage.placeOf(start, end),
          severity: "warning",
          reason: `Unexpected "${say}" in ${describePath(source.value, path)}: it names a means of self-harm`,
          actual: say,
          note: 'Take it out, or write "things that could hurt". To somebody in danger it is an idea.',
        });
      }
    }
  }
}
