import { showAll } from "../show-all.js";

await showAll((place, questionnaire) =>
  LForms.Util.addFormToPage(questionnaire, place, { fhirVersion: "R4" }),
);
globalThis.readBack = () => {
  const { item } = LForms.Util.getFormFHIRData("QuestionnaireResponse", "R4");
  const find = (linkId) => item?.find((one) => one.linkId === linkId)?.answer?.[0];
  return { choice: find("choice")?.valueCoding?.code, reason: find("reason")?.valueString };
};
