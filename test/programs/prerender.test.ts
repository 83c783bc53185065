import { render } from "@lit-labs/ssr/lib/render-lit-html.js";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import { html, nothing } from "lit";
import { describe, expect, it, test } from "vitest";
import { compileGrid } from "../../src/compile/index.ts";
import type { CompiledGrid } from "../../src/compiled/index.ts";
import { drawPicture } from "../../src/element/index.ts";
import { prerenderLibrary, prerenderPage } from "../../src/programs/prerender/index.ts";
import { readTemplate } from "../../src/programs/prerender/markup/read-template.ts";
import { writeMarkup } from "../../src/programs/prerender/markup/write-markup.ts";
import { checkSample } from "../compile/check-sample.ts";

const sample = compileGrid(checkSample());
const today = "2026-11-22";
const makePage = (changes: Partial<CompiledGrid> = {}) =>
  prerenderPage(
    { ...sample, ...changes },
    { today, src: "a.json", styles: "a.css", elements: "ithrive/" },
  );
const draw = (value: unknown) => writeMarkup(readTemplate(value));

describe("a template without a document", () => {
  it("gives what a person reads, and nothing a script would need", () => {
    const template = html`<p class=${"a"} ?hidden=${false} lang=${nothing} @click=${() => 1}>
      ${["One", 2, nothing, [html`<br /><b title="x ${"y"}">three</b>`]]}
    </p>`;
    expect(draw(template)).toBe('<p class="a"> One2<br><b title="x y">three</b> </p>');
  });

  it("lets no text become markup", () => {
    const text = `<img src=x onerror="a">&'`;
    expect(draw(html`<p title=${text}>${text}</p>`)).toBe(
      '<p title="&lt;img src=x onerror=&quot;a&quot;&gt;&amp;&#39;">&lt;img src=x onerror=&quot;a&quot;&gt;&amp;&#39;</p>',
    );
  });

  it("refuses what it cannot draw whole", () => {
    expect(() => draw(html`<p><b>One</p></b>`)).toThrow("</p> closes <b>");
    expect(() => draw(html`<p>${{ a: 1 }}</p>`)).toThrow("a directive or an object");
  });

  it("gives a whole grid as Lit's own renderer does", async () => {
    const drawing = await drawPicture(sample, { today, showDraft: true });
    // Theirs marks each place for hydration, which a picture has no use for.
    const theirs = collectResultSync(render(drawing)).replace(/<!--.*?-->|<\?>/g, "");
    expect(normalise(draw(drawing))).toBe(normalise(theirs));
  });
});

function normalise(markup: string): string {
  return markup
    .replace(/<([a-z]+)([^<>]*?)\s*\/>/g, "<$1$2></$1>")
    .replace(/=""|(?<= checked)="true"|<\/input>/g, "")
    .replace(/\s+/g, " ")
    .replace(/ (?=[<>])|(?<=>) /g, "");
}

test("what a page says to programs is what the grid says, and cannot end its script", async () => {
  const title = 'Low?</script><script>alert("1")</script>';
  const page = await makePage({ title });
  expect(page.match(/<script/g)).toHaveLength(2);
  const [, data = ""] = page.match(/<script type="application\/ld\+json">(.*?)<\/script>/) ?? [];
  expect(JSON.parse(data)).toEqual({
    "@context": "https://schema.org",
    "@type": "MedicalWebPage",
    name: title,
    description: sample.need.summary,
    inLanguage: sample.language,
    version: sample.version,
    creativeWorkStatus: "Draft",
    datePublished: sample.about.published,
    publisher: { "@type": "Organization", ...sample.about.publisher },
    audience: { "@type": "PeopleAudience", suggestedMinAge: 11, suggestedMaxAge: 18 },
    about: { "@type": "Thing", name: sample.need.label },
  });
});

test("what nobody has agreed, or has been withdrawn, asks to stay out of search engines", async () => {
  const noindex = '<meta name="robots" content="noindex">';
  expect(await makePage({ status: "reviewed" })).not.toContain(noindex);
  expect(await makePage({ status: "endorsed" })).not.toContain(noindex);
  expect(await makePage({ status: "draft" })).toContain(noindex);
  expect(await makePage({ status: "withdrawn" })).toContain(noindex);
  const translation = { of: "cy", reviewed: false, outdated: [], missing: [] };
  expect(await makePage({ translation })).toContain(noindex);
});

test("a draft is shown and says so; a withdrawn grid shows why, what replaces it, and help", async () => {
  const draft = await makePage({ status: "draft" });
  expect(draft).toContain("<strong>Draft.</strong>");
  expect(draft).toContain("<table");
  const withdrawn = await makePage({
    status: "withdrawn",
    withdrawn: { on: "2026-11-01", why: "It was wrong.", replacedBy: "other" },
  });
  expect(withdrawn).not.toContain("<table");
  for (const said of ["It was wrong.", "other", 'part="help"']) expect(withdrawn).toContain(said);
});

test("a page that knows its address names it, and the same grid in other languages", async () => {
  const other = { ...sample, language: "cy" };
  const files = [
    { path: "index.json", text: "{}" },
    { path: "try-first.json", text: JSON.stringify(sample) },
    { path: "try-first.cy.json", text: JSON.stringify(other) },
    { path: "try-first/1.0.0.json", text: JSON.stringify(sample) },
  ];
  const pages = await prerenderLibrary(files, { today, baseUrl: "https://example.org/g/" });
  expect(pages.map(({ path }) => path)).toEqual([
    "try-first.html",
    "try-first.cy.html",
    "ithrive-grid.css",
  ]);
  const [english, welsh] = pages.map(({ text }) => text);
  expect(english).toContain('<link rel="canonical" href="https://example.org/g/try-first.html">');
  expect(english).toContain('hreflang="cy" href="https://example.org/g/try-first.cy.html"');
  expect(welsh).toContain('<html lang="cy" dir="ltr">');
  // The words come before the element, which would else speak English for a moment.
  expect(welsh).toMatch(/ithrive\/words\/cy\.js"[^]*ithrive\/ithrive-grid\.js"/);
});

test("the way out leads to no address that the element would refuse", async () => {
  const settings = { today, src: "a.json", styles: "a.css", elements: "ithrive/" };
  for (const exitUrl of ["javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x"]) {
    const page = await prerenderPage(sample, { ...settings, exitUrl });
    expect(page).toMatch(/<a [^>]*part="leave" href="about:blank"/);
  }
  const page = await prerenderPage(sample, { ...settings, exitUrl: "/weather?a&b" });
  expect(page).toContain('href="/weather?a&amp;b"');
});
