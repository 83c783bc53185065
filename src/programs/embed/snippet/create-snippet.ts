import type { CompiledGrid } from "../../../compiled/index.ts";
import { createStandIn } from "./create-stand-in.ts";
import { element, type Markup } from "./markup.ts";

/** What a web editor chose. All addresses are whole. */
export interface SnippetChoices {
  /** A script tag makes the grid part of the page; a frame is for sites that allow nothing else. */
  readonly way: "script" | "frame";
  readonly grid: CompiledGrid;
  /** The grid's own address. */
  readonly src: string;
  /** Address of the folder with the elements' files; ends in a slash. */
  readonly folder: string;
  /** Address of the same grid as a page without scripts; undefined when there is none. */
  readonly page: string | undefined;
  /** ISO 3166-2 code; undefined: contacts of every nation. */
  readonly nation: string | undefined;
  readonly showDraft: boolean;
  /** Where the leave button leads; undefined: an empty page, for grids that ask for the button. */
  readonly exitUrl: string | undefined;
  /** The integrity of the elements' files, by their name in the folder. */
  readonly integrity: Readonly<Record<string, string>>;
}

/**
 * Everything that a grid in a frame needs of a sandbox: its scripts, its own file, links that open beside the page,
 * printing, and a leave button that takes the whole page away.
 */
export const sandbox = [
  "allow-scripts",
  "allow-same-origin",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-modals",
  "allow-top-navigation-by-user-activation",
] as const;

/** The HTML to put on a page. What stands in for the grid is part of it: it works where scripts do not. */
export function createSnippet(choices: SnippetChoices): readonly Markup[] {
  return choices.way === "script" ? createScripted(choices) : createFramed(choices);
}

function createScripted(choices: SnippetChoices): readonly Markup[] {
  const { grid, src, nation, showDraft, exitUrl, integrity } = choices;
  const words = `words/${grid.language.replace(/-.*/, "").toLowerCase()}.js`;
  return [
    createScript("ithrive-grid.one-file.js", choices, { type: "module" }),
    ...(words in integrity ? [createScript(words, choices, { type: "module" })] : []),
    element(
      "ithrive-grid",
      {
        src,
        nation,
        lang: grid.language,
        "show-draft": showDraft ? "" : undefined,
        "exit-url": exitUrl,
      },
      ...createStandIn(choices),
    ),
  ];
}

function createFramed(choices: SnippetChoices): readonly Markup[] {
  const { grid, nation, showDraft, exitUrl, folder } = choices;
  const address = new URL("embed.html", folder);
  // A short address where the grid lies in the same folder or below it.
  const { pathname } = new URL(choices.src);
  const above = new URL(folder).pathname;
  const src = pathname.startsWith(above) ? pathname.slice(above.length) : pathname;
  address.search = [
    `src=${src}`,
    ...(nation ? [`nation=${nation}`] : []),
    `lang=${grid.language}`,
    ...(showDraft ? ["show-draft"] : []),
  ].join("&");
  return [
    element("iframe", {
      src: address.href,
      title: grid.title,
      "data-ithrive": "",
      "data-exit-url": exitUrl,
      width: "100%",
      height: "640",
      sandbox: sandbox.join(" "),
    }),
    createScript("embed-resize.js", choices, { defer: "" }),
    element(
      "details",
      { lang: grid.language },
      element("summary", {}, grid.title),
      ...createStandIn(choices),
    ),
  ];
}

function createScript(
  name: string,
  { folder, integrity }: SnippetChoices,
  how: Readonly<Record<string, string>>,
): Markup {
  return element("script", {
    ...how,
    src: new URL(name, folder).href,
    integrity: integrity[name],
    crossorigin: integrity[name] && "anonymous",
  });
}
