import retextEnglish from "retext-english";
import retextReadability from "retext-readability";
import { unified } from "unified";
import { VFile } from "vfile";

// At its own age of 16, and with five of its seven formulas: the other two hardly ever reach it. For a
// lower age, or with fewer, one long name in a plain sentence is enough.
const readability = unified()
  .use(retextEnglish)
  .use(retextReadability, { age: 16, threshold: 5 / 7, minWords: 8 })
  .freeze();

/** Lists the sentences of an English text that retext-readability calls hard. */
export function findHardSentences(text: string): string[] {
  const file = new VFile(text);
  readability.runSync(readability.parse(file), file);
  return file.messages.map(({ actual }) => actual ?? "");
}
