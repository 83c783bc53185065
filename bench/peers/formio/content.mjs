/** A table of content components, a choice and a text area below it. */
export const toContent = ({ title, options, questions }) => ({
  components: [
    {
      type: "table",
      key: "table",
      caption: title,
      header: ["", ...options.map(({ name }) => name)],
      numRows: questions.length,
      numCols: options.length + 1,
      rows: questions.map(({ id, ask, answers }) =>
        [`<strong>${ask}</strong>`, ...answers.map(({ html }) => html)].map((html, at) => ({
          components: [{ type: "content", key: `${id}-${at}`, html, input: false }],
        })),
      ),
    },
    {
      type: "radio",
      key: "choice",
      label: "What do we choose?",
      input: true,
      values: options.map(({ id, name }) => ({ value: id, label: name })),
    },
    { type: "textarea", key: "reason", label: "Why?", input: true },
  ],
});
