// J1 to J10 on one page after the other. Each job opens the page anew.

import { measureMany } from "./many.mjs";
import { measureNames } from "./names.mjs";
import { measureOffline } from "./offline.mjs";
import { measurePolicy } from "./policy.mjs";
import { measurePrint } from "./print.mjs";
import { measureRecord } from "./record.mjs";
import { measureRightToLeft } from "./right-to-left.mjs";
import { measureSize } from "./size.mjs";
import { measureViews } from "./views.mjs";
import { measureWidths } from "./widths.mjs";

const jobs = {
  size: measureSize,
  record: measureRecord,
  print: measurePrint,
  policy: measurePolicy,
  names: measureNames,
  // The element alone has more than one view.
  views: (bench, { id }) => (id === "ithrive-grid" ? measureViews(bench) : Promise.resolve(null)),
  widths: measureWidths,
  rightToLeft: measureRightToLeft,
  offline: measureOffline,
  twelve: (bench, page) => measureMany(bench, page, "twelve", bench.expectedOf.twelve),
};

/**
 * @param {object} bench what all jobs are given
 * @param {readonly import("../site/build-site.mjs").Page[]} pages
 * @returns {Promise<Record<string, Record<string, unknown>>>} page to job to result; `{ failed }` where a job could not end
 */
export async function runJobs(bench, pages) {
  const results = {};
  for (const page of pages) {
    results[page.id] = {};
    for (const [name, run] of Object.entries(jobs)) {
      results[page.id][name] = await run(bench, page).catch((error) => {
        // Without a browser every job that is left would fail.
        if (!bench.browser.connected) throw error;
        return { failed: error.message.split("\n")[0] };
      });
      bench.say(`${page.id}, ${name}: ${JSON.stringify(results[page.id][name]).slice(0, 220)}`);
    }
  }
  return results;
}
