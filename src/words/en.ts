/**
 * The English wording of the interface, in three parts so that a reading page carries only what it
 * shows: reading (grid, help, library), talk (session, record), note (plain text and files).
 * Literal, kind and short; no idiom. The words of grids themselves are authors' and not here.
 */
export const reading = {
  common: {
    close: "Close",
    newTab: "(opens in a new tab)",
    /** Joins names: "Advice or Help", "England, Scotland or Wales". */
    or: " or ",
    listBreak: ", ",
    colon: ": ",
  },
  leave: {
    button: "Leave this page",
    note: "Or press Shift three times. This page stays in your browser’s history.",
  },
  load: {
    loading: "Loading…",
    again: "Try again",
    grid: {
      "not-found": "This grid could not be found. Its address may have changed.",
      network: "This grid could not be loaded. The connection may be down.",
      malformed: "This grid arrived damaged or cut short, so it is not shown.",
      "unknown-format":
        "This grid was made for a newer release than this page has, so it is not shown.",
      withdrawn: "This grid has been withdrawn.",
    },
    library: {
      "not-found": "The list of grids could not be found. Its address may have changed.",
      network: "The list of grids could not be loaded. The connection may be down.",
      malformed: "The list of grids arrived damaged or cut short, so it is not shown.",
      "unknown-format":
        "The list of grids was made for a newer release than this page has, so it is not shown.",
      withdrawn: "The list of grids has been withdrawn.",
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
    layout: "Layout",
    layouts: {
      auto: "Automatic",
      table: "Table",
      stacked: "One below the other",
    },
    caption: (title: string) => `${title} The options side by side, one row for each question.`,
    question: "Question",
    kindOfHelp: "Kind of help",
    variants: (count: number) => `${count} forms of this`,
    variantTime: (time: string) => `How long: ${time}`,
    notComparable:
      "These results come from different studies. They cannot be compared with each other.",
    scroll: "Table, scrolls sideways",
  },
  groupings: {
    thriving: {
      name: "Thriving",
      meaning: "Things that help anyone feel well, at home, at school and nearby.",
    },
    "getting-advice": {
      name: "Advice",
      meaning: "Information and advice, so that you can manage things in your own way.",
    },
    "getting-help": {
      name: "Help",
      meaning:
        "A set piece of help with a goal. You agree at the start what it is for, and when it ends.",
    },
    "getting-more-help": {
      name: "More help",
      meaning: "Longer or more specialised help with a goal, for when more is needed.",
    },
    "getting-risk-support": {
      name: "Risk support",
      meaning:
        "For when help has not worked and safety is a worry. A plan made with the people closest to you.",
    },
  },
  answer: {
    more: "More about this",
    pictures: "Show as pictures",
    from: "Where this comes from",
    /** Ends the name of a button for those who cannot see which cell it stands in. */
    of: (question: string, option: string) => `: ${question} ${option}`,
    consensus: (body: string, year: number) => `Advice of ${body}, ${year}`,
    sources: (names: string, more: number) => {
      if (more === 0) return `From ${names}`;
      return more === 1 ? `From ${names} and 1 more` : `From ${names} and ${more} more`;
    },
    draft: "Our draft wording",
    notKnown: {
      benefit: "Nobody has measured this well. That does not mean it does not help.",
      downside: "Nobody has looked at this well. That does not mean there are none.",
      other: "Nobody has found this out well.",
    },
  },
  figures: {
    outOf: (outOf: number, group: string) => `Out of ${outOf} ${group}`,
    period: (period: string) => `Counted ${period}`,
    measure: (measure: string) => `What was counted: ${measure}`,
    chance: (count: number, outOf: number) => `${count} in ${outOf}`,
    rest: (count: number, outOf: number) =>
      `For the other ${count} in ${outOf} this did not happen.`,
    against: {
      none: "These had no treatment.",
      "waiting-list": "These were on a waiting list.",
      "usual-care": "These had the usual care.",
      placebo: "These had a dummy treatment.",
      active: "These had another treatment.",
      mixed: "These had comparisons of several kinds.",
    },
    studied: (people: string) => `${people} people took part.`,
  },
  certainty: {
    high: "Very sure of this.",
    moderate: "Fairly sure of this.",
    low: "Not very sure of this.",
    "very-low": "Very unsure of this.",
    "not-rated": "Nobody has rated how sure this is.",
  },
  source: {
    group: (group: string) => `Who it is about: ${group}.`,
    checked: (day: string) => `Checked on ${day}.`,
    readAs: {
      "full-text": "We read it in full.",
      abstract: "We read its summary only.",
      "official-page": "We read the official page.",
      "guideline-copy": "We read a copy of the guideline.",
      "secondary-report": "We read a report about it, not itself.",
    },
  },
  marks: {
    start: "Mark what matters to me",
    stop: "Finish marking",
    how: "Tap what fits, as often as you like. Your marks stay on this page only. They are gone when you close it.",
    names: { good: "Good for me", worries: "Worries me", ask: "Ask about this" },
    group: (question: string, option: string) => `What do you think? ${question} ${option}`,
    heading: "What I marked",
    clear: "Clear my marks",
    count: (count: number) => (count === 1 ? "1 mark" : `${count} marks`),
  },
  alongside: "Whatever you choose, these can go with it",
  questionsToAsk: "Questions you could ask",
  about: {
    open: "About this grid: who made it, sources, how sure we are",
    version: (version: string) => `Version ${version}`,
    reviewBy: (day: string) => `Look again by ${day}`,
    madeBy: "Who made it",
    publisher: (name: string) => `Published by ${name}.`,
    funding: "Funding",
    interests: "Interests",
    updates: "How it is kept up to date",
    selection: "How evidence was chosen",
    quality: "How good the evidence is",
    development: "How it was made",
    attestations: "What its authors say it meets",
    met: { met: "met", partly: "partly met", "not-met": "not met" },
    proof: "Proof",
    feedback: "Say what you think of it",
    kinds: "Kinds of help",
    kindsNote:
      "The kind of help named for each option is this project’s own proposal, in the words of the THRIVE framework. Nobody has agreed it yet.",
    readingAge: "Reading age",
    readingAgeNote: (age: string) =>
      `About ${age}, worked out from the length of words and sentences. A score is no proof that a text is easy to read.`,
    dates: "Dates",
    published: (day: string) => `Published on ${day}.`,
    sources: "Sources",
    permanent: "This version, unchanged",
  },
  library: {
    heading: "Find a grid",
    intro: "Each grid sets the ways of getting help side by side for one decision.",
    filters: "Show only",
    any: "Any",
    need: "What about",
    audience: "Who for",
    audiences: { "young-person": "Young people", "parent-carer": "Parents and carers" },
    setting: "Where",
    useWith: "Who can use it",
    useWiths: { anyone: "Anyone", trained: "Someone trained", specialist: "A specialist" },
    grouping: "Kind of help",
    language: "Language",
    count: (count: number) => (count === 1 ? "1 grid" : `${count} grids`),
    none: "No grid fits. Change what is shown above.",
    empty: "There are no grids here yet.",
    clear: "Show all",
    drafts: (count: number) =>
      count === 1 ? "1 more grid is not ready yet." : `${count} more grids are not ready yet.`,
    draft: "Draft: nobody has agreed it yet",
    reviewDue: "Due to be looked at again",
    withdrawn: "Withdrawn: please do not use it",
    options: "Options",
    ages: (ages: string) => `ages ${ages}`,
  },
};

export const talk = {
  common: {
    next: "Next",
  },
};

export const note = {
  /** The line that heads the detail. */
  heading: { notes: "Shared decision note", family: "Our talk and what we decided" },
  none: "None.",
  yes: "yes",
  no: "no",
  summary: {
    decision: { notes: "Decision", family: "What we decided" },
    why: "Why",
    review: { notes: "Review", family: "When we look again" },
    noDecision: "None recorded yet.",
    noOption: "Choosing; no option recorded yet.",
    notYet: "Not yet.",
    noneOfThese: "None of these options.",
    cancelled: "The talk was called off.",
    agreed: "Everyone agreed.",
    differently: "Not everyone sees it the same way.",
    manyOptions: (count: number) => `${count} options chosen, named below.`,
    manyGrids: (count: number) => `Decisions on ${count} grids, below.`,
    noReasons: "Not recorded.",
    more: "More below.",
    below: "See below.",
    noDate: "No date yet.",
    reviewed: (day: string, next: string) => `Looked at again on ${day}: ${next}.`,
    nextReview: (day: string) => `Next: ${day}.`,
  },
  talk: {
    status: "Status",
    statuses: {
      "in-progress": "In progress (not final)",
      decided: "Decided",
      cancelled: "Called off",
    },
    date: "Date",
    location: "Location",
    specialty: "Specialty",
    seenBy: "Seen by",
    responsible: "Responsible professional",
    people: "Who took part",
    languageNeed: "language",
    formatNeed: "needs",
    interpreter: "Interpreter",
    methods: {
      "in-person": "in person",
      phone: "by phone",
      video: "by video",
      "family-or-friend": "family or friend",
    },
    readBefore: "Read the grid before the talk",
  },
  roles: {
    "young-person": "Young person",
    parent: "Parent",
    "foster-carer": "Foster carer",
    "other-carer": "Carer",
    sibling: "Brother or sister",
    friend: "Friend",
    clinician: "Clinician",
    "social-worker": "Social worker",
    "school-staff": "School staff",
    interpreter: "Interpreter",
    advocate: "Advocate",
    other: "Somebody else",
  },
  grid: {
    grid: "Grid",
    version: (version: string) => `version ${version}`,
    status: {
      draft: "draft, wording agreed by nobody yet",
      reviewed: "reviewed",
      endorsed: "endorsed",
      withdrawn: "withdrawn",
    },
    outcome: "Outcome",
    decidedBy: "Who decided",
    agreement: "Agreement",
    seesDifferently: (person: string) => `${person} sees it differently`,
    because: "What made the difference",
    matters: "What matters",
    most: "Most",
    also: "Also",
    options: "Options we talked about, in the words of the grid",
    noOptions: "No options recorded as talked about.",
    chosen: "chosen",
    benefits: "How it may help",
    downsides: "Risks and downsides",
    hidden: "Options not shown",
    alongside: "Alongside, whatever is chosen",
    leanings: {
      "for-me": "For me",
      "not-sure": "Not sure",
      "not-for-me": "Not for me",
    },
  },
  marks: {
    good: "Good for me",
    worries: "Worries me",
    ask: "Ask about this",
    matters: "Matters to me",
  },
  grouping: {
    kind: "Kind of help",
    agreedBy: (people: string, day: string) => `agreed by ${people} on ${day}`,
    on: (day: string) => `noted on ${day}`,
    names: {
      thriving: { notes: "Thriving", family: "Thriving" },
      "getting-advice": { notes: "Getting Advice", family: "Advice" },
      "getting-help": { notes: "Getting Help", family: "Help" },
      "getting-more-help": { notes: "Getting More Help", family: "More help" },
      "getting-risk-support": { notes: "Getting Risk Support", family: "Risk support" },
    },
  },
  plan: {
    plan: "Plan",
    goals: "Goals",
    rating: (rating: number, person: string, day: string) => `${rating} of 10 (${person}, ${day})`,
    success: "What success would look like",
    likely: "How likely",
    ifNot: "If this does not help, we will",
    stopWhen: "When we would stop",
    steps: "Who does what next",
    byDate: (day: string) => `by ${day}`,
    responsible: "Who is responsible",
    whatHelps: "What already helps",
    myPeople: "People on my side",
    sharedWith: "Shared with",
  },
  asking: {
    toAsk: "Questions still to ask",
    answered: "Asked and answered in the talk",
    reservations: { notes: "Reservations", family: "Doubts we still have" },
    hasDoubt: "has a doubt",
    about: (what: string) => `about ${what}`,
  },
  reviews: {
    heading: "Looked at again",
    stillRight: "Still right",
    next: { "carry-on": "carry on", change: "change", stop: "stop" },
    noNext: "nothing decided",
    changed: (count: number) =>
      count === 1
        ? "1 thing in the grid has changed since"
        : `${count} things in the grid have changed since`,
  },
  measures: {
    heading: "Measures",
  },
};
