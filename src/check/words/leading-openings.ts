/**
 * Words that open a question which answers itself, in small letters: "Why is it good?" asks for reasons on one
 * side, and "Isn't it time to start?" expects a yes.
 */
export const leadingOpenings: readonly string[] = [
  "why",
  ...["isn't", "aren't", "wasn't", "don't", "doesn't", "didn't", "haven't", "hasn't"],
  ...["can't", "couldn't", "won't", "wouldn't", "shouldn't"],
];
