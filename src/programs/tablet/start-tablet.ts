import { chooseLanguage } from "./choose-language.ts";
import { getToday } from "./get-today.ts";
import { fetchEntries } from "./fetch-entries.ts";
import { languages } from "./languages.ts";
import { loadSettings } from "./settings/load-settings.ts";
import { SiteLanguage } from "./site-language.ts";
import { TabletSite } from "./tablet-site.ts";

/**
 * Runs the site in an element: as `settings.json` says, with what was open in this window before,
 * on the page that the address names.
 *
 * @param indexUrl address of the library's `index.json`
 * @returns the site, for a page that ends it
 */
export async function startTablet(
  app: HTMLElement,
  indexUrl = "./grids/index.json",
): Promise<TabletSite> {
  const [loaded, entries] = await Promise.all([loadSettings(getToday()), fetchEntries(indexUrl)]);
  const { languages: tags } = loaded.settings;
  const offered = tags.flatMap((tag) => languages.find((one) => one.tag === tag) ?? []);
  const spoken = offered.length > 0 ? offered : languages;
  const language = new SiteLanguage();
  const first = tags[0] ?? document.documentElement.lang;
  await language.change(chooseLanguage(location.search, first, spoken));
  const site = new TabletSite({ app, indexUrl, entries, loaded, language, languages: spoken });
  await site.start();
  // A talk's note may be in any language that is offered, also where the screen stays in one.
  void Promise.allSettled(spoken.map(({ load }) => load?.()));
  return site;
}
