import { pictureStyles } from "../../element/index.ts";

// What the drawing needs where no script runs, and around it on a page of its own.
const still = `
.ithrive-page { margin: 0; }
.ithrive-page > main { max-inline-size: 80em; margin-inline: auto; padding: 0.5em 1em 2em; }
.ithrive-page h1 { margin: 0; font-size: 1em; }
[data-live], .leave:has(> a) .shift { visibility: hidden; }
summary { display: inline-block; align-content: center; list-style: none; cursor: pointer; touch-action: manipulation; }
summary::-webkit-details-marker { display: none; }
details[open] > summary { font-weight: 600; }
details[open] > summary::after { vertical-align: -0.0625em; transform: rotate(225deg); }
[dir="rtl"] details[open] > summary::after { transform: rotate(135deg); }
.reveals > details[open] { flex: 0 0 100%; }
@container ithrive (max-width: 46em) { .reading [data-live] { display: none; } }
@media (scripting: none) { [data-live], .leave:has(> a) .shift { display: none; } }
@media print { [data-live], .ithrive-page:has(ithrive-grid:defined) > main > :is(h1, nav) { display: none; } }
@media print { .ithrive-page > main { padding-block: 0; } }
.ithrive-page .words { display: flex; flex-wrap: wrap; gap: 0.5em; margin-block: 0.5em; }
`;

/**
 * The style sheet of what `prerenderGrid` and `prerenderPage` draw: the element's own styles, which it adopts
 * once it is live, and what only the drawing needs. It styles a page of ours as it does the shadow root.
 */
export async function prerenderStyles(): Promise<string> {
  return `${tighten(await pictureStyles())}${tighten(still)}\n`;
}

// A page's body stands for the element's host: the same colours and type.
function tighten(styles: string): string {
  return (
    styles
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/:host(?=\s*[,{])/g, ":host, .ithrive-page")
      // Nobody measures the room there is: whatever the view, the style sheet decides.
      .replaceAll(".table-frame.auto", ".table-frame")
      .replace(/\s+/g, " ")
      .replace(/ ?([{};,]) ?/g, "$1")
      .replaceAll(";}", "}")
      .trim()
  );
}
