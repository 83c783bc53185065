import { toHtmlTable } from "../../fixture/to-html-table.mjs";

/** The table as an element of HTML, a choice and a comment below it. */
export const toContent = (table) => ({
  title: table.title,
  elements: [
    { type: "html", name: "table", html: toHtmlTable(table) },
    {
      type: "radiogroup",
      name: "choice",
      title: "What do we choose?",
      choices: table.options.map(({ id, name }) => ({ value: id, text: name })),
    },
    { type: "comment", name: "reason", title: "Why?" },
  ],
});
