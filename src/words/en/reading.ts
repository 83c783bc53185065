/** What a reader sees on arrival at a grid or at help. */
export const reading = {
  common: {
    close: "Close",
    newTab: "(opens in a new tab)",
    /** Joins names: "Advice or Help", "England, Scotland or Wales". */
    or: " or ",
    listBreak: ", ",
    colon: ": ",
    /**
     * Says that nobody who speaks this language well has reviewed the interface's wording; empty
     * where somebody has.
     */
    unreviewed: "",
  },
  leave: {
    button: "Leave this page",
    shift: "Or press Shift three times.",
    history: "This page stays in your history.",
  },
  load: {
    loading: "Loading…",
    again: "Try again",
    further: "This part could not be loaded. The connection may be down.",
    grid: {
      "not-found": "This grid could not be found. Its address may have changed.",
      network: "This grid could not be loaded. The connection may be down.",
      malformed: "This grid arrived damaged or cut short, so it is not shown.",
      "unknown-format":
        "This grid was made for a newer release than this page has, so it is not shown.",
      withdrawn: "This grid has been withdrawn.",
    },
  },
  help: {
    heading: "Need help now?",
    danger: "Life at risk, or somebody cannot be kept safe:",
    text: (to: string, keyword: string | undefined) =>
      keyword ? `Text ${keyword} to ${to}` : `Text ${to}`,
    chat: (name: string) => `Chat online with ${name}`,
    phone: (to: string) => `Call ${to}`,
    email: (to: string) => `Email ${to}`,
    web: (name: string) => `Go to ${name} online`,
    go: (place: string) => `go to ${place}`,
    then: (what: string) => `then ${what}`,
    inNations: (names: string) => `More numbers for ${names}`,
    from: "Where these contacts come from",
    source: (name: string, publisher: string, date: string) => `${name}: ${publisher}, ${date}.`,
    years: (first: string, last: string) =>
      first === last
        ? `Taken from each service’s own page, ${first}.`
        : `Taken from each service’s own page, ${first} to ${last}.`,
    notRung: "Nobody has rung these contacts for this page yet.",
    someNotRung: "Nobody has rung some of these contacts for this page lately.",
    rung: (day: string) => `Rung on ${day}.`,
    notRungOne: "Not rung yet.",
  },
  grid: {
    for: {
      "young-person": (ages: string) => `For young people, ${ages}`,
      "parent-carer": (ages: string) => `For parents and carers of young people, ${ages}`,
    },
    ages: (from: string, to: string) => `${from} to ${to}`,
    setting: {
      "outside-nhs": "Help outside the NHS",
      "within-nhs": "Help within the NHS",
    },
    useWith: {
      anyone: "Anyone can use this",
      trained: "Use this with someone trained in grids",
      specialist: "Use this with a specialist",
    },
    course: "How things can go.",
    draft: "Draft.",
    draftNote:
      "Not yet reviewed by clinicians, young people or families. Use it only to try it out.",
    notReady: "This grid is not ready yet.",
    notReadyNote:
      "It is a draft that nobody has agreed. It will be here once it has been reviewed.",
    withdrawn: "This grid has been withdrawn. Please do not use it.",
    withdrawnOn: (day: string) => `Withdrawn on ${day}.`,
    replacedBy: (id: string) => `Use this one in its place: ${id}.`,
    reviewDue: (day: string) =>
      `This grid was due to be looked at again by ${day}. Parts of it may be out of date.`,
    publishedLongAgo: "This grid is more than five years old. Parts of it may be out of date.",
    evidenceOld: "Some of its sources have not been checked for over two years.",
    mark: "Mark what matters to me",
    markHow:
      "Tap what fits, as often as you like. Your marks stay on this page only. They are gone when you close it.",
    caption: (title: string) => `${title} The options side by side, one row for each question.`,
    question: "Question",
    kindOfHelp: "Kind of help",
    variants: (count: number) => `${count} forms of this`,
    variantTime: (time: string) => `How long: ${time}`,
    notComparable:
      "These results come from different studies. They cannot be compared with each other.",
    scroll: "Table, scrolls sideways",
  },
  views: {
    label: "View",
    names: {
      table: "Table",
      columns: "Two or three options",
      question: "One question",
      option: "One option",
    },
    whichOptions: "Which options",
    goTo: "Go to a question",
    range: (from: number, to: number, of: number) => `Options ${from} to ${to} of ${of}`,
    notShown: (names: string) => `Not shown: ${names}.`,
    showAll: "Show all",
    whatFirst: "What do you want to know first?",
    whichFirst: "Which option do you want to read about?",
    question: (place: number, of: number) => `Question ${place} of ${of}`,
    option: (place: number, of: number) => `Option ${place} of ${of}`,
    allQuestions: "All questions",
    previous: "Previous",
    next: "Next",
  },
  translation: {
    unreviewed: "Translation. Nobody who speaks this language has reviewed its words yet.",
    easyRead: "Easy read. Nobody has reviewed its words yet.",
    outdated: (count: number) => `Parts whose original has changed: ${count}.`,
    missing: (count: number) => `Parts not translated yet: ${count}.`,
  },
  groupings: {
    thriving: "Thriving",
    "getting-advice": "Advice",
    "getting-help": "Help",
    "getting-more-help": "More help",
    "getting-risk-support": "Risk support",
  },
  answer: {
    more: "More about this",
    /** Follows a word that is explained, in the name of the button that it is. */
    term: ": what does this mean?",
    pictures: "Show as pictures",
    /** Ends the name of a button for those who cannot see which cell it stands in. */
    of: (question: string, option: string) => `: ${question} ${option}`,
    consensus: (body: string, year: number) => `Advice of ${body}, ${year}`,
    sources: (count: number) => (count === 1 ? "From 1 source" : `From ${count} sources`),
    draft: "Our draft wording",
    notKnown: {
      benefit: "Nobody has measured this well. That does not mean it does not help.",
      downside: "Nobody has looked at this well. That does not mean there are none.",
      other: "Nobody has found this out well.",
    },
  },
  alongside: "Whatever you choose, these can go with it",
  questionsToAsk: "Questions you could ask",
  foot: {
    open: "About this grid: who made it, sources, how sure we are",
    version: (version: string) => `Version ${version}`,
    reviewBy: (day: string) => `To be checked again by ${day}`,
  },
};
