// `npm run prove:saves`: ends browsers without warning while records are saved, and looks at what is left.
//
//   npm run prove:saves                          100 times in Chromium, then 100 times in Firefox
//   npm run prove:saves -- --browser firefox --kills 10 --seed 7
//
// Each time: start the browser on the same profile, hold what is in the list against what was confirmed,
// save and remove on, one time of three with the passcode changed beside it, and after a moment that the
// seed names end every process of the browser at once (SIGKILL). It shows that no page, browser or half-done writing loses what was confirmed. It cannot show
// what happens when the machine itself loses power.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findBrowsers } from "./find-browsers.mjs";
import { createJournal } from "./prove-saves/journal.mjs";
import { createRandom } from "./prove-saves/random.mjs";
import { startBrowser } from "./prove-saves/start-browser.mjs";
import { startProofServer } from "./prove-saves/start-proof-server.mjs";

/** A kill comes within this many milliseconds of the first save. */
const longest = 1_500;
/** The same where the passcode is changed beside it, which takes longer. */
const longestWithPasscode = 5_000;

const { values } = parseArgs({
  options: {
    browser: { type: "string", multiple: true, default: ["chromium", "firefox"] },
    kills: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
  },
});
const kills = Number(values.kills);
const seed = Number(values.seed);
const programs = findBrowsers();
let isProved = true;

for (const name of values.browser) {
  if (!programs[name]) {
    console.error(`${name} was not found, so nothing is proved in it.`);
    isProved = false;
    continue;
  }
  const { faults, text } = await prove(name, programs[name]);
  console.log(`\n${text}`);
  if (faults.length > 0) isProved = false;
}
process.exit(isProved ? 0 : 1);

async function prove(name, program) {
  const profile = mkdtempSync(join(tmpdir(), "ithrive-prove-"));
  const journal = createJournal();
  const random = createRandom(seed);
  const server = await startProofServer(journal);
  console.log(`\n${name}: ${kills} kills, seed ${seed}`);
  try {
    for (let round = 1; round <= kills; round += 1) {
      const browser = await startBrowser(name, program, profile);
      const page = await browser.open(server.url);
      journal.compare(await look(page, journal), round);
      const work = Math.floor(random() * 2 ** 31);
      const isPasscodeChanged = work % 3 === 0;
      await page.evaluate(`void proof.write(${work}, ${isPasscodeChanged})`);
      const within = random() * (isPasscodeChanged ? longestWithPasscode : longest);
      await new Promise((resolve) => setTimeout(resolve, within));
      await browser.kill();
      journal.endRound();
      process.stdout.write(round % 10 === 0 ? `${round} ` : ".");
    }
    const browser = await startBrowser(name, program, profile);
    const page = await browser.open(server.url);
    journal.compare(await look(page, journal), kills + 1);
    await browser.kill();
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return journal.report(name);
}

function look(page, journal) {
  return page.evaluate(`proof.look(${JSON.stringify(journal.getPasscodes())})`);
}
