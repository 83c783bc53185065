import { expect, it } from "vitest";
import { openPage } from "../support/browser.ts";
import { waitWithin } from "../support/wait-within.ts";
import { press } from "./support/press.ts";
import { serveTablet, usualSettings } from "./support/serve-tablet.ts";
import { talkTogether } from "./support/talk-together.ts";

const hash = "#talk=feeling-low-first-steps";
const note = ".note-text[aria-labelledby=note-heading]";

it("asks for the note’s language, each reader’s its own, and a reload keeps what was chosen", async () => {
  const server = await serveTablet(usualSettings);
  const { page, problems, close } = await openPage(server.url + hash, {
    // An open talk asks before the page is loaded again.
    prepare: async (page) => void page.on("dialog", (dialog) => void dialog.accept()),
  });
  await talkTogether(page);
  await press(page, "Cymraeg");
  await waitWithin(page, "ithrive-session", `${note}[lang=cy]`);
  await press(page, "The notes");
  await waitWithin(page, "ithrive-session", `${note}[lang=en-GB]`);
  await page.reload({ waitUntil: "load" });
  await waitWithin(page, "ithrive-session", `${note}[lang=en-GB]`);
  await press(page, "The family");
  await waitWithin(page, "ithrive-session", `${note}[lang=cy]`);
  expect(problems).toEqual([]);
  await close();
  await server.close();
});

it("offers no language but the service’s", async () => {
  const server = await serveTablet({ ...usualSettings, languages: ["en-GB"] });
  const { page, close } = await openPage(server.url + hash);
  await talkTogether(page);
  const shown = await waitWithin(page, "ithrive-session", note);
  expect(await shown.evaluate(({ lang }) => lang)).toBe("en-GB");
  const choice = await page.$eval("ithrive-session", ({ shadowRoot }) =>
    shadowRoot!.querySelector("#note-language"),
  );
  expect(choice).toBe(null);
  await close();
  await server.close();
});
