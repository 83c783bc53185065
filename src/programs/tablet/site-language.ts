import { findDirection, getReadingWords, getTabletWords, getTalkWords } from "../../words/index.ts";
import { type Language, languages } from "./languages.ts";

/** The language that the site speaks now, and its words in it. */
export class SiteLanguage {
  #tag = languages[0].tag;

  /** BCP 47 tag. */
  get tag(): string {
    return this.#tag;
  }

  /** What a page is written with. */
  get speech() {
    const { unreviewed } = getReadingWords(this.#tag).common;
    return {
      language: this.#tag,
      words: getTabletWords(this.#tag),
      talkWords: getTalkWords(this.#tag),
      unreviewed,
    };
  }

  /** Fetches the words and speaks them; where they do not arrive, goes on as before. */
  async change({ tag, load }: Language): Promise<void> {
    try {
      await load?.();
    } catch {
      return;
    }
    this.#tag = tag;
    document.documentElement.lang = tag;
    document.documentElement.dir = findDirection(tag);
  }
}
