import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { startServer, strictPolicy } from "../../scripts/serve.mjs";
import { openPage } from "../support/browser.ts";

const toPage = (body: string) =>
  `<!doctype html><html lang="en"><title>Page</title><main>${body}</main></html>`;

const forbidden = {
  "/inline-style": toPage('<p style="color: red">Text</p>'),
  "/inline-script": toPage("<script>document.title = 'ran';</script>"),
  "/other-host": toPage('<img alt="" src="https://host.invalid/picture.png">'),
};

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  const folders = { "/": join(root, "dist", "tablet") };
  server = await startServer({ folders, pages: forbidden });
});
afterAll(() => server.close());

describe("the strict policy", () => {
  it("is sent with every page, with nothing in it but this site's own files", async () => {
    const { headers } = await fetch(`${server.url}inline-style`);
    expect(headers.get("content-security-policy")).toBe(strictPolicy);
    expect(strictPolicy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  for (const path of Object.keys(forbidden)) {
    it(`refuses ${path.slice(1)} and the refusal is seen by these tests`, async () => {
      const { problems, close } = await openPage(server.url + path.slice(1));
      expect(problems.join("\n")).toMatch(/Content Security Policy/);
      await close();
    });
  }

  it("lets the library through without a single problem", async () => {
    const { page, problems, close } = await openPage(server.url);
    expect(await page.evaluate(() => document.body.innerText.trim())).not.toBe("");
    expect(problems).toEqual([]);
    await close();
  });

  it("makes a string that would become HTML an error", async () => {
    const { page, close } = await openPage(`${server.url}inline-script`);
    const message = await page.evaluate(() => {
      try {
        document.body.innerHTML = "<p>Text</p>";
        return "allowed";
      } catch (error) {
        return String(error);
      }
    });
    expect(message).toMatch(/TrustedHTML/);
    await close();
  });
});
