/** Heads and rows of HTML. */
export const toContent = ({ options, questions }) => ({
  heads: options.map(({ name }) => name),
  rows: questions.map(({ ask, answers }) => [ask, ...answers.map((answer) => answer.html)]),
});
