import { createElement as h } from "react";

/** The table that neither form library of React has: written by hand beside the form. */
export function ReactTable({ title, options, questions }) {
  const row = ({ id, ask, answers }) =>
    h(
      "tr",
      { key: id },
      h("th", { scope: "row" }, ask),
      answers.map(({ html }, at) =>
        h("td", { key: at, dangerouslySetInnerHTML: { __html: html } }),
      ),
    );
  const heads = options.map(({ id, name }) => h("th", { key: id, scope: "col" }, name));
  return h(
    "table",
    null,
    h("caption", null, title),
    h("thead", null, h("tr", null, h("td"), heads)),
    h("tbody", null, questions.map(row)),
  );
}
