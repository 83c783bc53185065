/** What a reader of a grid sees after a tap. */
export const further = {
  meanings: {
    thriving: "Things that help anyone feel well, at home, at school and nearby.",
    "getting-advice": "Information and advice, so that you can manage things in your own way.",
    "getting-help":
      "A set piece of help with a goal. You agree at the start what it is for, and when it ends.",
    "getting-more-help": "Longer or more specialised help with a goal, for when more is needed.",
    "getting-risk-support":
      "For when help has not worked and safety is a worry. A plan made with the people closest to you.",
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
    noYear: "no year given",
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
    names: { good: "Good for me", worries: "Worries me", ask: "Ask about this" },
    group: (question: string, option: string) => `What do you think? ${question} ${option}`,
    heading: "What I marked",
    clear: "Clear my marks",
    stay: "They stay on this page only.",
  },
  about: {
    madeBy: "Who made it",
    publisher: "Published by",
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
};
