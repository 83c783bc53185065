import Form from "@rjsf/core";
import { createElement as h } from "react";
import { createRoot } from "react-dom/client";
import { ReactTable } from "../react-table.js";

const uiSchema = { choice: { "ui:widget": "radio" }, reason: { "ui:widget": "textarea" } };

export function showForm(place, { table, schema }, validator) {
  let data = {};
  const onChange = (change) => (data = change.formData);
  globalThis.readBack = () => data;
  createRoot(place).render([
    h(ReactTable, { key: "table", ...table }),
    h(Form, { key: "form", schema, uiSchema, validator, onChange }),
  ]);
}
