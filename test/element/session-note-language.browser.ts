import { expect } from "chai";
import { sendKeys } from "@web/test-runner-commands";
import "../../src/element/define.ts";
import "../../src/words/languages/cy.ts";
import { type CompiledGrid, readCompiledGrid } from "../../src/compiled/index.ts";
import { getReadingWords } from "../../src/words/index.ts";
import { toPseudoContent } from "../support/pseudo-content.ts";
import { runAxe } from "../support/run-axe.ts";
import { makeTalkGrid } from "./support/make-talk-grid.ts";
import { mount, nextEvent, readText } from "./support/mount.ts";
import { restoreFetch, stubFetch } from "./support/stub-fetch.ts";
import { startTalk, Talk, talkTwo } from "./support/talk.ts";
import { until } from "./support/until.ts";

const folder = new URL("../../dist/grids/", import.meta.url).href;
const read = async (name: string): Promise<CompiledGrid> =>
  readCompiledGrid(await (await fetch(folder + name)).json());
const english = await read("feeling-low-first-steps.json");
const welsh = await read("feeling-low-first-steps.cy.json");

const noteOf = (talk: Talk) =>
  [...talk.root.querySelectorAll<HTMLElement>(".note-text")].find(
    (one) => one.getAttribute("aria-labelledby") === "note-heading",
  );
const part = (talk: Talk, selector: string) => talk.root.querySelector<HTMLElement>(selector)!;
const group = (talk: Talk) =>
  talk.root.querySelector<HTMLElement>('[role="group"][aria-labelledby="note-language"]');
const names = (talk: Talk) => [...(group(talk)?.querySelectorAll("button") ?? [])];
const pressed = (talk: Talk) =>
  names(talk)
    .filter((button) => button.getAttribute("aria-pressed") === "true")
    .map(readText);

/** Asks for a language, and waits until the note is in it. */
async function choose(talk: Talk, name: string, tag: string): Promise<void> {
  await talk.tap(name);
  await until(talk.element, () => noteOf(talk)?.lang === tag);
}

/** A talk opened from an address, at the point where it begins. */
async function open(src: string): Promise<Talk> {
  const element = await mount("ithrive-session", { today: "2026-11-22", showDraft: true });
  const loaded = nextEvent(element, "ithrive-load");
  element.src = src;
  await loaded;
  await element.updateComplete;
  return new Talk(element);
}

/** Two people talk in English about the grid that is shipped, with words for everyone, for the notes and for nobody. */
async function talkInEnglish(): Promise<Talk> {
  const talk = await open(`${folder}feeling-low-first-steps.json`);
  for (const name of [
    "Start",
    "Good for me: What does it involve? Exercise",
    "I am ready",
    "I have it",
    "Worries me: What are the risks and downsides? Wait",
    "I am ready",
    "Show all marks",
    "Choose",
    "Exercise, sleep",
    "Yes, all of us",
  ]) {
    await talk.tap(name);
  }
  await talk.tap("Add own words: Young person");
  await talk.type("Young person, in my own words", "I like running");
  await talk.tap("Everyone");
  await talk.tap("Add own words: Parent");
  await talk.type("Parent, in my own words", "Only for the notes");
  await talk.step("Plan");
  await talk.tap("Add a goal: Young person");
  await talk.type("Young person: a goal, in my own words", "Never to be kept");
  await talk.tap("Do not keep them");
  await talk.step("Finish");
  return talk;
}

describe("the language of a note", () => {
  it("is each reader’s own: the family’s in Welsh, the professional’s in English, nothing private", async () => {
    const talk = await talkInEnglish();
    const before = JSON.stringify(talk.element.record);
    expect(readText(talk.root.querySelector("#note-language")!)).to.equal(
      "Which language is the note in?",
    );
    expect(names(talk).map(readText)).to.deep.equal(["English", "Cymraeg"]);
    expect(names(talk).map(({ lang }) => lang)).to.deep.equal(["en-GB", "cy"]);
    expect(pressed(talk)).to.deep.equal(["English"]);
    await choose(talk, "Cymraeg", "cy");
    expect(pressed(talk)).to.deep.equal(["Cymraeg"]);
    const family = noteOf(talk)!;
    expect(family.dir).to.equal("ltr");
    expect(readText(family)).to.contain(
      `Beth benderfynom ni: (${welsh.need.label}) ${welsh.options[1]!.name}.`,
    );
    expect(readText(family)).to.contain(welsh.title);
    expect(readText(family)).to.contain('"I like running"');
    expect(readText(family)).to.contain("Cyfieithiad yw geiriau’r grid.");
    expect(readText(family)).not.to.contain("Mae rhan o’r nodyn hwn mewn iaith arall.");
    const ownWords = [
      english.title,
      ...english.options.map(({ name }) => name),
      ...english.questions.map(({ ask }) => ask),
    ];
    for (const words of [...ownWords, "Only for the notes", "Never to be kept", "Goal"]) {
      expect(readText(family)).not.to.contain(words);
    }
    await talk.tap("The notes");
    await until(talk.element, () => noteOf(talk)?.lang === "en-GB");
    expect(pressed(talk)).to.deep.equal(["English"]);
    const notes = readText(noteOf(talk)!);
    expect(notes).to.contain(`Decision: (${english.need.label}) ${english.options[1]!.name}.`);
    expect(notes).to.contain("Only for the notes");
    expect(notes).not.to.contain("Never to be kept");
    expect(notes).not.to.contain(welsh.options[1]!.name);
    await talk.tap("The family");
    await until(talk.element, () => noteOf(talk)?.lang === "cy");
    expect(pressed(talk)).to.deep.equal(["Cymraeg"]);
    expect(JSON.stringify(talk.element.record)).to.equal(before);
  });

  it("is that of what is copied, read across and shown as codes, short and long", async () => {
    const talk = await talkInEnglish();
    await choose(talk, "Cymraeg", "cy");
    await talk.tap("Up to 400 characters");
    await talk.tap("Read across");
    const across = part(talk, ".read-across");
    expect(across.lang).to.equal("cy");
    expect(across.dir).to.equal("ltr");
    expect(readText(across)).to.match(/^Beth benderfynom ni: /);
    expect(readText(across)).to.contain("Cymorth: ");
    expect(readText(across).length).to.be.at.most(400);
    await talk.tap("Everything");
    await talk.tap("Show as codes");
    const code = part(talk, ".code-words .note-text");
    expect(code.lang).to.equal("cy");
    expect(readText(code)).to.match(/^Rhan 1 o \d+ Beth benderfynom ni: /);
    const written: string[] = [];
    const clipboard = { writeText: async (text: string) => void written.push(text) };
    Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
    try {
      await talk.tap("Copy");
      await until(talk.element, () => written.length > 0);
      expect(written[0]!.replace(/\s+/g, " ").trim()).to.equal(readText(noteOf(talk)!));
    } finally {
      Reflect.deleteProperty(navigator, "clipboard");
    }
  });

  it("is chosen by keyboard, the focus staying, and passes axe", async () => {
    const talk = await talkInEnglish();
    names(talk)[0]!.focus();
    await sendKeys({ press: "Tab" });
    expect(readText(talk.root.activeElement!)).to.equal("Cymraeg");
    await sendKeys({ press: "Enter" });
    await until(talk.element, () => noteOf(talk)?.lang === "cy");
    expect(readText(talk.root.activeElement!)).to.equal("Cymraeg");
    expect(pressed(talk)).to.deep.equal(["Cymraeg"]);
    for (const button of names(talk)) {
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
    }
    window.scrollTo(0, 0);
    expect(await runAxe(talk.element)).to.deep.equal([]);
  });

  it("is forgotten with the talk, and kept with the screen", async () => {
    const talk = await talkInEnglish();
    await choose(talk, "Cymraeg", "cy");
    const { screen } = talk.element;
    const record = talk.element.record;
    await talk.tap("Finish and clear");
    await talk.tap("Clear it all");
    await talk.tap("Start a new talk");
    await talk.step("Finish");
    expect(pressed(talk)).to.deep.equal(["English"]);
    talk.element.screen = JSON.parse(JSON.stringify(screen));
    talk.element.record = record;
    await until(talk.element, () => noteOf(talk)?.lang === "cy");
    expect(pressed(talk)).to.deep.equal(["Cymraeg"]);
  });
});

describe("the other language’s grid", () => {
  const first = makeTalkGrid({ translations: [{ language: "cy", reviewed: true }] });
  const second = (changes: Partial<CompiledGrid> = {}): CompiledGrid => ({
    ...toPseudoContent(first),
    contacts: first.contacts,
    language: "cy",
    translation: { of: first.language, reviewed: true, outdated: [], missing: [] },
    translations: [{ language: first.language, reviewed: true }],
    ...changes,
  });
  const partly = "Mae rhan o’r nodyn hwn mewn iaith arall.";

  /** A whole talk about the small grid; asked for another file, a page answers with what is given then. */
  async function talkBeside(
    files: Record<string, object>,
    src = "/g/low.json?ver=2",
  ): Promise<[Talk, string[]]> {
    const asked: string[] = [];
    stubFetch(() => Promise.reject(new Error("replaced below")));
    globalThis.fetch = (input) => {
      const { pathname, search } = new URL(String(input), location.href);
      asked.push(pathname + search);
      const file = files[pathname];
      return Promise.resolve(new Response(JSON.stringify(file), { status: file ? 200 : 404 }));
    };
    const talk = await open(src);
    await talkTwo(talk);
    return [talk, asked];
  }

  afterEach(restoreFetch);

  it("is asked for where it stands beside the first, once, when somebody chooses it", async () => {
    const [talk, asked] = await talkBeside({ "/g/low.json": first, "/g/low.cy.json": second() });
    expect(asked).to.deep.equal(["/g/low.json?ver=2"]);
    await choose(talk, "Cymraeg", "cy");
    await choose(talk, "English", first.language);
    await choose(talk, "Cymraeg", "cy");
    expect(asked).to.deep.equal(["/g/low.json?ver=2", "/g/low.cy.json?ver=2"]);
    const note = readText(noteOf(talk)!);
    expect(note).to.contain(second().options[1]!.name);
    expect(note).not.to.contain("Walking");
    expect(note).not.to.contain("Cyfieithiad");
  });

  it("of another version gives no words: the note says that part of it is in another language", async () => {
    const [talk] = await talkBeside({
      "/g/low.json": first,
      "/g/low.cy.json": second({ version: "9.9.9" }),
    });
    await choose(talk, "Cymraeg", "cy");
    const note = readText(noteOf(talk)!);
    expect(note).to.contain("Beth benderfynom ni: (Feeling low) Walking with others.");
    expect(note).to.contain(partly);
    await talk.tap("Read across");
    expect(readText(part(talk, ".read-across"))).to.contain(partly);
    expect(talk.text).to.contain("could not be found in this language: Cymraeg.");
    expect(talk.has("Try again")).to.equal(false);
  });

  it("that does not come is missed in plain words, and can be tried again", async () => {
    const files: Record<string, CompiledGrid> = { "/g/low.json": first };
    const [talk] = await talkBeside(files);
    await choose(talk, "Cymraeg", "cy");
    expect(readText(noteOf(talk)!)).to.contain(partly);
    files["/g/low.cy.json"] = second();
    await talk.tap("Try again");
    await until(talk.element, () => noteOf(talk) && !readText(noteOf(talk)!).includes(partly));
    expect(readText(noteOf(talk)!)).to.contain(second().options[1]!.name);
    expect(talk.has("Try again")).to.equal(false);
  });

  it("is not offered where nobody made it, or the interface has no note in its language", async () => {
    const translations = [{ language: "pl", reviewed: true }];
    const [talk] = await talkBeside({ "/g/low.json": { ...first, translations } });
    expect(group(talk)).to.equal(null);
  });

  it("is not offered where its address cannot be told from the first’s", async () => {
    const [talk] = await talkBeside({ "/api/7": first, "/g/low.json": first }, "/api/7");
    expect(group(talk)).to.equal(null);
  });

  it("is not offered where the page gave the grid itself: nothing stands beside it", async () => {
    const talk = await startTalk({ grid: first });
    await talkTwo(talk);
    expect(group(talk)).to.equal(null);
  });
});

describe("a talk about several grids", () => {
  const first = makeTalkGrid({ translations: [{ language: "cy", reviewed: true }] });
  const sleep = makeTalkGrid({ id: "sleep", title: "Sleep: what first?", digest: "sha256-cc" });
  const welsh: CompiledGrid = {
    ...toPseudoContent(first),
    contacts: first.contacts,
    language: "cy",
    translation: { of: first.language, reviewed: true, outdated: [], missing: [] },
  };
  const entry = ({ id, language, title }: CompiledGrid, href: string) => ({
    ...{ id, language, title, href, version: "1.2.0", status: "reviewed", groupings: [] },
    ...{ need: "", summary: "", question: "", options: [], digest: "", reviewBy: "2027-11-22" },
    ...{ setting: "outside-nhs", useWith: "anyone" },
    audience: { for: "young-person", with: [], ages: "11-18" },
  });
  const files: Record<string, object> = {
    "/l/index.json": {
      format: 1,
      grids: [entry(first, "low.json"), entry(welsh, "low.cy.json"), entry(sleep, "sleep.json")],
      withdrawn: [],
    },
    "/l/low.cy.json": welsh,
    "/l/sleep.json": sleep,
  };

  afterEach(restoreFetch);

  it("takes what there is of each, found where the library lists it, and says that the rest is in another", async () => {
    const asked = stubFetch(() => Promise.reject(new Error("replaced below")));
    globalThis.fetch = (input) => {
      const { pathname, host } = new URL(String(input), location.href);
      asked.push(host + pathname);
      const file = files[pathname];
      return Promise.resolve(new Response(JSON.stringify(file), { status: file ? 200 : 404 }));
    };
    const talk = await startTalk({ grid: first, library: "/l/index.json" });
    await talkTwo(talk);
    await until(talk.element, () => group(talk) && talk.has("Which grid?"));
    await choose(talk, "Cymraeg", "cy");
    const partly = "Mae rhan o’r nodyn hwn mewn iaith arall.";
    expect(readText(noteOf(talk)!)).to.contain(welsh.title);
    expect(readText(noteOf(talk)!)).not.to.contain(partly);
    await talk.pick("Which grid?", "sleep.json");
    await talk.tap("Add it to this talk");
    await until(talk.element, () => talk.element.record!.grids.length === 2);
    await talk.step("Finish");
    await until(talk.element, () => noteOf(talk)?.lang === "cy");
    const note = readText(noteOf(talk)!);
    expect(note).to.contain(welsh.title);
    expect(note).to.contain("Sleep: what first?");
    expect(note).to.contain(partly);
    const paths = ["/l/index.json", "/l/low.cy.json", "/l/sleep.json"];
    expect(asked).to.deep.equal(paths.map((path) => location.host + path));
  });
});

describe("a screen in another language than its grid", () => {
  it("has its note in its own language, and offers the grid’s", async () => {
    const talk = await startTalk({ grid: makeTalkGrid() });
    await talkTwo(talk);
    expect(group(talk)).to.equal(null);
    talk.element.lang = "cy";
    await talk.element.updateComplete;
    expect(names(talk).map(readText)).to.deep.equal(["Cymraeg", "English"]);
    expect(noteOf(talk)!.lang).to.equal("cy");
    expect(readText(noteOf(talk)!)).to.contain("Mae rhan o’r nodyn hwn mewn iaith arall.");
    await choose(talk, "English", "en-GB");
    expect(readText(noteOf(talk)!)).to.contain(
      "What we decided: (Feeling low) Walking with others.",
    );
  });

  it("gives a note in the grid’s language no sentence of its own", async () => {
    const talk = await startTalk({ grid: makeTalkGrid(), lang: "cy" });
    const say = (language: string) => getReadingWords(language).answer.notKnown.benefit;
    expect(JSON.stringify(talk.element.record)).to.contain(say("cy"));
    talk.element.lang = "en-GB";
    await talk.element.updateComplete;
    await talkTwo(talk);
    talk.element.lang = "cy";
    await talk.element.updateComplete;
    expect(readText(noteOf(talk)!)).to.contain(say("cy"));
    await choose(talk, "English", "en-GB");
    expect(readText(noteOf(talk)!)).to.contain(say("en-GB"));
    expect(readText(noteOf(talk)!)).not.to.contain(say("cy"));
  });
});
