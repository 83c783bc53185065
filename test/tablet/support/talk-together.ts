import type { Page } from "puppeteer-core";
import { press } from "./press.ts";

const toAllMarks = ["I am ready", "I have it", "I am ready", "Show all marks"];
const decision = ["Choose", "Exercise, sleep", "Yes, all of us", "In 2 weeks", "Finish"];

/** Two people hand the tablet over, see all marks, and put the decision off. */
export async function putOff(page: Page): Promise<void> {
  for (const name of [...toAllMarks, "Not yet", "Finish"]) await press(page, name);
}

/** Two people mark, see all marks, choose exercise together, and say when to look again. */
export async function talkTogether(page: Page): Promise<void> {
  await press(page, "Start");
  await press(page, "Good for me: What does it involve? Exercise");
  for (const name of [...toAllMarks, ...decision]) await press(page, name);
}
