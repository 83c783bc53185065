/** What the snippet page says, besides what stands in its HTML. */
export const snippetWords = {
  noLibrary:
    "No grids were found. The file index.json that “ithrive-grids build” writes must lie beside this page, with the grids it names.",
  noGrid: (title: string) =>
    `“${title}” could not be read. Look whether its file lies beside index.json, and build the grids again.`,
  draft: (title: string) => `${title} (draft)`,
  easyRead: (language: string) => `${language}, easy read`,
  allNations: "All nations",
  folder:
    "Where the files of this page lie on the web. Change it only if you copied them to another place of your own.",
  folderProblem:
    "This is not a whole address. Write it from https:// on, for example https://www.example.org/ithrive/.",
  exit: "A page of no meaning to others, such as the weather. Left empty, the button leads to an empty page, on grids that ask for one. With an address every grid has the button.",
  exitProblem:
    "This is not a whole address, so it is left out. Write it from https:// on, for example https://www.example.org/weather.",
  copied: "Copied. Paste it into the HTML of your page.",
  selected:
    "Selected, but this browser does not let the page copy. Press Ctrl and C, or Cmd and C.",
  notes: {
    integrity:
      "The integrity in the HTML makes a browser refuse a script that was changed by anyone. After an update of the files, copy the HTML anew.",
    noIntegrity:
      "There is no integrity.json beside this page, so the HTML cannot make browsers refuse a changed script.",
    crossOrigin:
      "If your page is on another site than these files, this site must allow it: ask for the header “Access-Control-Allow-Origin: *” on this folder.",
    page: "The title between the tags leads to the same grid as a page that needs no scripts.",
    noPage:
      "There is no page of this grid for readers without scripts, so nothing leads to it. “ithrive-grids build” writes one beside the grid.",
    standIn:
      "Keep what stands between the tags. Readers see it where scripts are blocked, and it holds the help contacts. If your site removes it, put it in front of the grid.",
    contacts:
      "The contacts between the tags do not update themselves. Copy the HTML anew when they change.",
    frameExit: (address: string) =>
      `A frame may not be told by its address where to go. Write ${address} as “ithrive-exit-url” into embed.html, too: without it the button shows on grids that ask for one alone.`,
    frame:
      "Keep the sandbox as it is, or leave it out. Without “allow-top-navigation-by-user-activation” the leave button cannot take your page away, and help numbers may not open.",
    resizer:
      "The second script gives the frame the height of its grid. Without it the frame keeps its height and scrolls inside. Where it cannot be used, leave its line out.",
    insecure:
      "The address begins with http://. A page under https:// will not load it: use https:// here too.",
  },
} as const;
