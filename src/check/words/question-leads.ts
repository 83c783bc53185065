/** Words that may stand before the word that opens a question: "For how long?", "And who will know?". */
export const questionLeads: readonly string[] = [
  ...["and", "but", "or", "so", "then"],
  ...["about", "after", "at", "before", "by", "for", "from", "in", "of", "on", "since"],
  ...["through", "to", "under", "until", "up", "with", "without"],
];
