/** The tablet site, around the elements. */
export const tablet = {
  name: "ithrive-grids",
  about: "Ways of getting help, side by side, for deciding together.",
  languages: "Languages",
  draft: "Everything here is a draft.",
  draftNote:
    "Clinicians, young people and families have not reviewed it yet. Use it only to try it out.",
  library: { title: "All grids", back: "All grids" },
  grid: { title: "A grid", talk: "Talk about this together", back: "Back to the grid" },
  talk: {
    title: (grid: string) => `A talk: ${grid}`,
    open: "A talk is still open.",
    goOn: "Go on",
    cannotClear:
      "It cannot remove what you copied, saved or printed, nor this page’s address in the browser’s history.",
    kept: "What you tap and type stays in this page’s memory on this device: nobody else sees it unless you copy, save or print it, and Stop and clear removes it.",
  },
  record: {
    title: "A saved record",
    open: "Open a saved record",
    choose: "Choose the file",
    note: "The file is read on this device alone. It is not sent anywhere and not kept.",
    reader: "Show it for",
    readers: { family: "The family", notes: "The notes" },
    tooLarge:
      "This file is too large to be a record of a talk, so it is not opened. Choose the file ending in .json that was saved here.",
    broken:
      "This file is broken: its end or its middle is missing, so it cannot be shown. Choose another copy of the file ending in .json that was saved here.",
    noRecord:
      "This file is not a record of a talk. Choose the file ending in .json that was saved here.",
  },
  unknown: { title: "Not found", note: "There is no such page here." },
  footer: {
    version: (version: string) => `ithrive-grids ${version}.`,
    independent: "An independent project. Not endorsed by NICE, the NHS or the i-THRIVE programme.",
    memory: "Nothing is stored and nothing is sent.",
  },
};
