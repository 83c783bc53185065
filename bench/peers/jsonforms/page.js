import { JsonForms } from "@jsonforms/react";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import { createElement as h } from "react";
import { createRoot } from "react-dom/client";
import { ReactTable } from "../react-table.js";
import { showAll } from "../show-all.js";

const uischema = {
  type: "VerticalLayout",
  elements: [
    { type: "Control", scope: "#/properties/choice", options: { format: "radio" } },
    { type: "Control", scope: "#/properties/reason", options: { multi: true } },
  ],
};

await showAll((place, { table, schema }) => {
  let data = {};
  const onChange = (change) => (data = change.data);
  globalThis.readBack = () => data;
  createRoot(place).render([
    h(ReactTable, { key: "table", ...table }),
    h(JsonForms, {
      key: "form",
      schema,
      uischema,
      data,
      renderers: vanillaRenderers,
      cells: vanillaCells,
      onChange,
    }),
  ]);
});
