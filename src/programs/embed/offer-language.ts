/** Languages whose wording lies beside the elements' files, in `words/`. English is in the elements. */
const offered = ["cy"];

/**
 * Fetches the elements' wording for a language, where there is a file with it. It names itself to the elements.
 *
 * @param tag BCP 47; a language without a file is left alone
 */
export async function offerLanguage(tag: string): Promise<void> {
  const language = tag.replace(/-.*/, "").toLowerCase();
  if (!offered.includes(language)) return;
  // Beside this script, which a bundler must not look for.
  const address = new URL(`./words/${language}.js`, import.meta.url).href;
  await import(/* @vite-ignore */ address);
}
