import { type css, type CSSResultGroup } from "lit";
import { gridStyles } from "./ithrive-grid.styles.ts";

/** The style sheets of `<ithrive-grid>` and of what opens on a tap in it, as text: for HTML made ahead of scripts. */
export async function pictureStyles(): Promise<string> {
  const { furtherParts } = await import("./further/further-parts.ts");
  return listTexts([gridStyles, furtherParts.styles]).join("\n");
}

function listTexts(group: CSSResultGroup): string[] {
  return Array.isArray(group)
    ? group.flatMap(listTexts)
    : [(group as ReturnType<typeof css>).cssText];
}
