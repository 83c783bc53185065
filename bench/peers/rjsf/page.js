import validator from "@rjsf/validator-ajv8";
import { showAll } from "../show-all.js";
import { showForm } from "./show-form.js";

await showAll((place, content) => showForm(place, content, validator));
