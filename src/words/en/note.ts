import { said } from "./said.ts";

/** The plain-text note and exported files. */
export const note = {
  ...said,
  /** The line that heads the detail. */
  heading: { notes: "Shared decision note", family: "Our talk and what we decided" },
  /** As `reading.common.unreviewed`, of the note's own wording. */
  unreviewed: "",
  /** Said where a grid or a place has words that the language of the note lacks. */
  partly: "Part of this note is in another language.",
  translated: "The words of the grid are a translation. Nobody has reviewed it yet.",
  none: "None.",
  yes: "yes",
  no: "no",
  summary: {
    decision: { notes: "Decision", family: "What we decided" },
    why: "Why",
    review: { notes: "Review", family: "Look again" },
    noDecision: "None recorded yet.",
    noOption: "Choosing; no option recorded yet.",
    notYet: "Not yet.",
    noneOfThese: "None of these options.",
    cancelled: "The talk was called off.",
    agreed: "All of us agree.",
    differently: "Some see it differently.",
    manyOptions: (count: number) => `${count} options chosen, named below.`,
    manyGrids: (count: number) => `Decisions on ${count} grids, below.`,
    noReasons: "Not recorded.",
    more: "More below.",
    below: "See below.",
    noDate: "No date picked.",
    reviewed: (day: string, next: string) => `Looked at again on ${day}: ${next}.`,
    nextReview: (day: string) => `Next: ${day}.`,
  },
  talk: {
    status: "Status",
    statuses: {
      "in-progress": "In progress, not decided yet",
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
    decidedBy: "Took part in deciding",
    agreement: "Do we agree?",
    seesDifferently: (person: string) => `${person} sees it differently`,
    because: "What made the difference",
    matters: "What matters",
    most: "most of all",
    also: "also",
    options: "Options we talked about, in the words of the grid",
    noOptions: "No options recorded as talked about.",
    chosen: "chosen",
    benefits: "How it may help",
    downsides: "Risks and downsides",
    shown: "Also shown, not talked about",
    hidden: "Options not shown",
    /** What is offered of an option in this place, and the day that was true. */
    offered: {
      yes: "Offered here",
      no: "Not offered here",
      ask: "Ask whether it is offered here",
    },
    place: (name: string, asOf: string) => `${name}, as of ${asOf}`,
    how: "How to get it",
    wait: (say: string, asOf: string) => `Wait: ${say}, as of ${asOf}`,
    alongside: "Alongside, whatever is chosen",
    leaning: "Leaning",
    leanings: {
      "for-me": "For me",
      "not-sure": "Not sure",
      "not-for-me": "Not for me",
    },
  },
  grouping: {
    kind: "Kind of help",
    agreedBy: (people: string, day: string) => `agreed on ${day} by ${people}`,
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
    teachBack: "What happens next, in their own words",
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
    changeTo: (options: string) => `change to ${options}`,
    planned: (day: string) => `planned for ${day}`,
    noNext: "nothing decided",
    changed: (count: number) =>
      count === 1
        ? "1 thing in the grid has changed since"
        : `${count} things in the grid have changed since`,
  },
  measures: {
    heading: "Measures",
    wording: (version: string, citation: string) => `version ${version}, ${citation}`,
  },
  /** The shorter forms. */
  short: {
    manyOptions: (count: number) => `${count} options chosen.`,
    manyGrids: (count: number) => `Decisions on ${count} grids.`,
    /** Names what a decision told by numbers leaves out. */
    chosen: "the options chosen",
    people: "Who took part",
    options: "Options we talked about",
    leftOut: (what: string) => `Left out here: ${what}. The whole note has it.`,
    leftOutCount: (count: number) =>
      count === 1
        ? "1 thing is left out here. The whole note has it."
        : `${count} things are left out here. The whole note has them.`,
  },
  /** Names one of several codes that hold the note. */
  part: (part: number, of: number) => `Part ${part} of ${of}`,
};
