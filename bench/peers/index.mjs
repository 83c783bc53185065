/**
 * Who is measured. A folder beside this file for each: `content.mjs` makes from the fixture what the
 * library is given, `page.js` shows it, `tuned.js` shows it with a documented setting that would plainly help.
 *
 * @typedef {object} Peer
 * @property {string} id the folder's name
 * @property {string} name
 * @property {"ours" | "form engine" | "table" | "control"} kind
 * @property {string[]} packages whose versions are told
 * @property {string} [how] how the grid is shown with it
 * @property {string} [tuned] what the tuned page sets
 * @property {boolean} [isHidden] default false: no row of its own in the results
 */

/** @type {readonly Peer[]} */
export const peers = [
  {
    id: "ithrive-grid",
    name: "`<ithrive-grid>`",
    kind: "ours",
    packages: [],
    how: "the element with the compiled grid, from the one-tag build",
  },
  {
    id: "ithrive-session",
    name: "`<ithrive-session>`",
    kind: "ours",
    packages: [],
    isHidden: true,
  },
  {
    id: "lit-table",
    name: "Bare Lit table",
    kind: "control",
    packages: ["lit"],
    how: "a table written by hand in Lit, from the same compiled grid",
  },
  {
    id: "static-table",
    name: "Static HTML table",
    kind: "control",
    packages: [],
    how: "a page with the table in it and no script",
  },
  {
    id: "surveyjs",
    name: "SurveyJS",
    kind: "form engine",
    packages: ["survey-core", "survey-js-ui"],
    how: "the table as an element of HTML, a radio group and a comment",
    tuned: "the style sheet without its font (`survey-core.fontless.css`)",
  },
  {
    id: "formio",
    name: "Form.io",
    kind: "form engine",
    packages: ["@formio/js"],
    how: "a table of content components, a radio and a text area; without Bootstrap, which its pages usually add",
    tuned: "`Utils.Evaluator.noeval`",
  },
  {
    id: "lforms",
    name: "LHC-Forms",
    kind: "form engine",
    packages: ["lforms"],
    how: "a FHIR Questionnaire: groups of display items, a choice and a text; it has no table for words",
  },
  {
    id: "jsonforms",
    name: "JSON Forms",
    kind: "form engine",
    packages: ["@jsonforms/core", "@jsonforms/react", "@jsonforms/vanilla-renderers", "react"],
    how: "the vanilla renderers, with a table written by hand in React beside the form",
  },
  {
    id: "rjsf",
    name: "rjsf",
    kind: "form engine",
    packages: ["@rjsf/core", "@rjsf/validator-ajv8", "react"],
    how: "its default theme, with a table written by hand in React beside the form",
    tuned: "validators compiled ahead",
  },
  {
    id: "gridjs",
    name: "Grid.js",
    kind: "table",
    packages: ["gridjs"],
    how: "rows of HTML cells",
  },
  {
    id: "vaadin-grid",
    name: "Vaadin Grid",
    kind: "table",
    packages: ["@vaadin/grid"],
    how: "rows of cells drawn by a renderer",
    tuned: "`all-rows-visible`, the `wrap-cell-content` variant, and the questions as row headers",
  },
];
