import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const display = (linkId, text) => ({ linkId, text, type: "display" });

/** A FHIR Questionnaire: a group for each question with each answer as words, a choice and a text. */
export const toContent = ({ title, options, questions }) => ({
  resourceType: "Questionnaire",
  status: "draft",
  title,
  item: [
    ...questions.map(({ id, ask, answers }) => ({
      linkId: id,
      text: ask,
      type: "group",
      item: answers.map(({ text }, at) => display(`${id}-${at}`, `${options[at].name}: ${text}`)),
    })),
    {
      linkId: "choice",
      text: "What do we choose?",
      type: "choice",
      extension: [
        {
          url: "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
          valueCodeableConcept: {
            coding: [
              { system: "http://hl7.org/fhir/questionnaire-item-control", code: "radio-button" },
            ],
          },
        },
      ],
      answerOption: options.map(({ id, name }) => ({ valueCoding: { code: id, display: name } })),
    },
    { linkId: "reason", text: "Why?", type: "text" },
  ],
});

/** Shipped as built files, which its documentation loads one by one. */
const folder = join(
  dirname(fileURLToPath(import.meta.url)),
  "../../node_modules/lforms/dist/lforms",
);
export const files = {
  "zone.js": join(folder, "webcomponent/assets/lib/zone.min.js"),
  "lhc-forms.js": join(folder, "webcomponent/lhc-forms.js"),
  "fhir.js": join(folder, "fhir/R4/lformsFHIR.min.js"),
  "styles.css": join(folder, "webcomponent/styles.css"),
};

export const toHead = () => `<link rel="stylesheet" href="FILES/styles.css">
<script src="FILES/zone.js" defer></script>
<script src="FILES/lhc-forms.js" defer></script>
<script src="FILES/fhir.js" defer></script>`;
