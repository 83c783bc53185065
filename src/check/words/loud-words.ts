/**
 * Everyday words that are no abbreviation: written in CAPITALS, they shout. Abbreviations and most names
 * cannot be told from shouting, so nothing else is asked about its capitals; "US", "WHO" and "OR" are not here.
 */
export const loudWords: readonly string[] = [
  ...["and", "the", "with", "for", "not", "never", "always", "only", "best", "must", "very"],
  ...["you", "your", "this", "that", "from", "free", "now", "new", "safe", "good", "great"],
  ...[
    "work",
    "works",
    "help",
    "helps",
    "better",
    "all",
    "every",
    "everyone",
    "nobody",
    "no",
    "yes",
  ],
  ...["do", "will", "can", "cannot", "should", "more", "less", "most", "much", "really"],
  ...["fast", "quick", "easy", "first", "before", "after", "today", "stop", "start", "warning"],
  ...["group", "course", "online", "school", "talk", "talking", "wait", "medicine", "therapy"],
];
