// The floor: what a developer with Lit writes in ten minutes. Table, heads, answers, borders.
import { css, html, LitElement } from "lit";
import { showAll } from "../show-all.js";

customElements.define(
  "lit-table",
  class extends LitElement {
    static styles = css`
      table {
        border-collapse: collapse;
      }
      th,
      td {
        border: 1px solid;
        padding: 0.5em;
        text-align: start;
        vertical-align: top;
      }
    `;

    static properties = { grid: { attribute: false } };

    render() {
      const { title, options, questions } = this.grid;
      return html`<table>
        <caption>
          ${title}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${options.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${questions.map(
            ({ ask, answers }) =>
              html`<tr>
                <th scope="row">${ask}</th>
                ${options.map(({ id }) => html`<td>${answers[id].text.map(renderProse)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>`;
    }
  },
);

await showAll((place, grid) => {
  const table = document.createElement("lit-table");
  table.grid = grid;
  place.append(table);
  return table.updateComplete;
});

function renderProse({ type, value, href, children = [] }) {
  const inner = children.map(renderProse);
  switch (type) {
    case "text":
      return value;
    case "paragraph":
      return html`<p>${inner}</p>`;
    case "strong":
      return html`<strong>${inner}</strong>`;
    case "emphasis":
      return html`<em>${inner}</em>`;
    case "link":
      return html`<a href=${href}>${inner}</a>`;
    case "list":
      return html`<ul>
        ${inner}
      </ul>`;
    case "item":
      return html`<li>${inner}</li>`;
    default:
      return inner;
  }
}
