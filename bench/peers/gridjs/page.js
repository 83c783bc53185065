import { Grid, html } from "gridjs";
import "gridjs/dist/theme/mermaid.css";
import { showAll } from "../show-all.js";

await showAll((place, { heads, rows }) => {
  const data = rows.map(([ask, ...answers]) => [ask, ...answers.map((answer) => html(answer))]);
  new Grid({ columns: ["Question", ...heads], data }).render(place);
});
