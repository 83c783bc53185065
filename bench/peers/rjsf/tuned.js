// Validators compiled ahead for each schema, as its documentation says for strict policies and small pages.
import { createPrecompiledValidator } from "@rjsf/validator-ajv8";
import validators from "bench:validators";
import { showAll } from "../show-all.js";
import { showForm } from "./show-form.js";

await showAll((place, content, at) =>
  showForm(place, content, createPrecompiledValidator(validators[at], content.schema)),
);
