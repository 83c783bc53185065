// J3: people choose the second option and say why; the page's owner reads both back.

import { openPage } from "../browser/open-page.mjs";

const reason = "It fits around school";

/**
 * @typedef {object} Recorded
 * @property {boolean} choice whether the option chosen could be read back
 * @property {boolean} reason whether the words could be
 * @property {number} presses of a key or a control, typing apart
 * @property {string} [error]
 */

/** @returns {Promise<Recorded | null>} null for what records nothing */
export async function measureRecord(bench, { id, peer }) {
  if (peer.kind === "form engine") return recordInForm(bench, id);
  return peer.kind === "ours" ? recordInSession(bench) : null;
}

async function recordInForm({ browser, url, fixture, expected, table }, id) {
  const { page, close } = await openPage(browser, `${url}${fixture}/${id}/`, { expected });
  try {
    const [, option] = table.options;
    // Some give radios another name than what stands beside them, so the second one is taken.
    const radios = await page.$$("input[type=radio]");
    await radios[1].click();
    const field = await page.$("textarea, [role=textbox]");
    await field.click();
    await page.keyboard.type(reason);
    await page.keyboard.press("Tab");
    await page
      .waitForFunction(
        (words) => JSON.stringify(globalThis.readBack() ?? {}).includes(words),
        { timeout: 3000 },
        reason,
      )
      .catch(() => undefined);
    const data = await page.evaluate(() => globalThis.readBack());
    return { choice: data?.choice === option.id, reason: data?.reason === reason, presses: 2 };
  } catch (error) {
    return { choice: false, reason: false, presses: 0, error: error.message.split("\n")[0] };
  } finally {
    await close();
  }
}

async function recordInSession({ browser, url, fixture, expected, table }) {
  const { page, close } = await openPage(browser, `${url}${fixture}/ithrive-session/`, {
    expected,
    script: `document.addEventListener("ithrive-record-change", ({ record }) => (globalThis.lastRecord = record));
      globalThis.readBack = () => globalThis.lastRecord;`,
  });
  let presses = 0;
  const tap = async (selector) => {
    await (await page.waitForSelector(selector, { timeout: 3000 })).click();
    presses += 1;
  };
  try {
    const [, option] = table.options;
    await tap(byName("button", "Start"));
    await tap(byName("button", "Decide"));
    await tap(byName("checkbox", option.name));
    await tap("::-p-text(Add own words)");
    const field = await page.waitForSelector("::-p-aria([role='textbox'])", { timeout: 3000 });
    await field.click();
    await page.keyboard.type(reason);
    await page.keyboard.press("Tab");
    const record = await page.evaluate(() => globalThis.readBack());
    const [{ decision }] = record.grids;
    const isChosen = decision?.options.some((one) => one.option === option.id);
    return {
      choice: isChosen,
      reason: JSON.stringify(record).includes(reason),
      presses: presses + 1,
    };
  } catch (error) {
    return { choice: false, reason: false, presses, error: error.message.split("\n")[0] };
  } finally {
    await close();
  }
}

function byName(role, name) {
  return `::-p-aria([name="${name}"][role="${role}"])`;
}
