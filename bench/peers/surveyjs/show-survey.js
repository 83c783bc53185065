import { Model } from "survey-core";
import "survey-js-ui";
import { showAll } from "../show-all.js";

await showAll((place, content) => {
  const survey = new Model(content);
  survey.render(place);
  globalThis.readBack = () => survey.data;
});
