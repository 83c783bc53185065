/** What stands on paper and nowhere else: what is written or ticked by hand, and where a sheet comes from. */
export const paper = {
  print: "Print",
  deciding: "What we are deciding",
  tick: "Tick what matters to you.",
  otherMatters: "What else matters to me",
  choice: "Our choice",
  /** Before room for a name: who sees to what goes alongside. */
  who: "Who:",
  whoAndWhen: "Names and date",
  goal: "Goal: ",
  meanings: "What some words mean",
  helpOnFirst: "Need help now? Look at page 1.",
  notYet: "Not yet",
  noneOfThese: "None of these",
  why: "Why",
  next: "What happens next",
  lookAgain: "We look again on",
  ticked: "ticked",
  chosen: "chosen",
  mattersMost: "matters most",
  /** Ends in a space: what was said follows. */
  ifNot: "If this does not help: ",
  /** Ends in a space: the question follows. */
  toAsk: "Still to ask: ",
  numbered: (role: string, place: number) => `${role} ${place}`,
  forPerson: (name: string, say: string) => `${name}: ${say}`,
  moreInNote: "More is in the note of this talk.",
  sources: "Sources",
  otherSources: (count: number) => `and ${count} more in the grid itself`,
  fundedBy: "Funding",
  publishedBy: "Published by",
  code: "This code opens the same version.",
  name: (id: string, version: string) => `${id}, version ${version}`,
  madeWith: "Made with ithrive-grids, free under the MIT licence.",
  keep: "Look after this sheet: what is written on it is yours.",
  /** The same in large type, over several pages. */
  largePrint: "Large print",
  takeHome: {
    print: "Take-home sheet",
    printSummary: "What is on the screen",
    /** What each button prints. */
    printNote: {
      family:
        "Print: the grid with what you said, on one page. Take-home sheet: what you decided, the plan and where to turn. Large print: all of it in large type.",
      notes:
        "Print: the grid with what you said, on one page. What is on the screen: this summary. Large print: all of it in large type.",
    },
    most: "Matters most to me",
    /** Stands between an option and a question of the grid. */
    on: ", on ",
    /** Stands before questions of the grid, and ends in a space. */
    question: (count: number): string => (count === 1 ? "the question " : "the questions "),
    /** Ends in a space: what somebody wants to ask about follows. */
    ask: "Ask about ",
    about: "about ",
    others: "We also looked at",
    lookAgain: "We look again",
    bring: "Bring this sheet when we look again.",
    talk: (id: string) => `Talk ${id}`,
  },
};
