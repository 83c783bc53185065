import Form from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { createElement as h } from "react";
import { createRoot } from "react-dom/client";
import { ReactTable } from "../react-table.js";
import { showAll } from "../show-all.js";

const uiSchema = { choice: { "ui:widget": "radio" }, reason: { "ui:widget": "textarea" } };

await showAll((place, { table, schema }) => {
  let data = {};
  const onChange = (change) => (data = change.formData);
  globalThis.readBack = () => data;
  createRoot(place).render([
    h(ReactTable, { key: "table", ...table }),
    h(Form, { key: "form", schema, uiSchema, validator, onChange }),
  ]);
});
