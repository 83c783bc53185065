import { Formio } from "@formio/js";
import "@formio/js/dist/formio.form.min.css";
import { showAll } from "../show-all.js";

await showAll(async (place, content) => {
  const form = await Formio.createForm(place, content);
  globalThis.readBack = () => form.submission.data;
});
