import { readLibrary } from "./read-library.ts";
import { openReport } from "./self-test/show-report.ts";
import { runSelfTest } from "./self-test/run-self-test.ts";
import { watchPolicy } from "./self-test/watch-policy.ts";
import { selfTestWords } from "./self-test/words.ts";

const refusals = watchPolicy();
void start();

async function start(): Promise<void> {
  const place = document.querySelector("[data-self-test]");
  // What stands there is for readers whose site lets no script come this far.
  place?.replaceChildren();
  const show = openReport(place ?? document.body);
  // On the page of its own it looks at the first grid of the library.
  const sample = document.querySelector<HTMLElement>("ithrive-grid[data-sample]");
  if (sample && !(await fillSample(sample))) {
    show([{ state: "blocked", ...selfTestWords.noLibrary }]);
    return;
  }
  show(await runSelfTest(import.meta.url, refusals));
}

async function fillSample(sample: HTMLElement): Promise<boolean> {
  const library = await readLibrary(location.href);
  const entry = library?.index.grids.find(({ translation }) => !translation);
  if (!library || !entry) return false;
  sample.setAttribute("src", new URL(library.folder + entry.href, location.href).href);
  return true;
}
