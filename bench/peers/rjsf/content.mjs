/** The table as data, and a schema for the choice and the reason. */
export const toContent = (table) => ({
  table,
  schema: {
    type: "object",
    properties: {
      choice: {
        type: "string",
        title: "What do we choose?",
        oneOf: table.options.map(({ id, name }) => ({ const: id, title: name })),
      },
      reason: { type: "string", title: "Why?" },
    },
  },
});
