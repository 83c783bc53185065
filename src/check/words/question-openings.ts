/** Words that open a question, in small letters. "Why" and "isn't" open one too, and lead: `leading-openings.ts`. */
export const questionOpenings: readonly string[] = [
  ...["what", "when", "where", "who", "whom", "whose", "which", "why", "how"],
  ...["am", "is", "are", "was", "were", "do", "does", "did", "have", "has", "had"],
  ...["can", "could", "will", "would", "shall", "should", "may", "might", "must"],
  // Without the "n't" that is taken off: isn't, don't, can't, won't.
  ...["ca", "wo"],
];
