import { css } from "lit";

/** Large print: no type under 16 pt, nothing beside anything else, headings that come again on the next page. */
export const largeStyles = css`
  .large-print .leaf {
    font-size: 16pt;
    line-height: 1.4;
    overflow-wrap: break-word;
  }

  /* Slanted letters are hard to read; what was said with them is said with weight. */
  .large-print em {
    font-style: normal;
    font-weight: 700;
  }

  .large-print h1 {
    font-size: 1.75em;
    line-height: 1.2;
    text-wrap: balance;
  }

  .large-print h2 {
    margin-block: 1.2em 0.4em;
    font-size: 1.375em;
    line-height: 1.25;
  }

  .large-print h3 {
    margin-block: 0.8em 0.2em;
    font-size: 1.125em;
    line-height: 1.3;
  }

  .large-print :is(p, li) {
    orphans: 3;
    widows: 3;
  }

  .large-print :is(p + p, .paper-voices + p) {
    margin-block-start: 0.4em;
  }

  .large-print .prose {
    max-inline-size: none;
  }

  .large-print .leaf > * + header {
    margin-block-start: 1em;
  }

  .large-print header > * + * {
    margin-block-start: 0.4em;
  }

  .large-print ul:not([role="list"]) {
    padding-inline-start: 1.4em;
  }

  /* Room for the numbers of a long list: what stands out of the page is cut off. */
  .large-print ol:not([role="list"]) {
    padding-inline-start: 2.4em;
  }

  .large-print li + li {
    margin-block-start: 0.4em;
  }

  .large-print .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .large-print :is(.paper-state, .paper-help) {
    margin-block-start: 0.8em;
    padding: 0.5em 0.8em 0.6em;
  }

  .large-print .paper-help h2 {
    margin-block: 0 0.2em;
  }

  .large-print .paper-help li span {
    display: block;
  }

  .large-print .paper-help ul {
    margin-block-start: 0.5em;
  }

  .large-print .paper-nations li span {
    display: inline;
  }

  .large-print .paper-decided {
    font-size: 1.25em;
  }

  .large-print .paper-steps li {
    grid-template-columns: auto 1fr;
  }

  .large-print .paper-who {
    grid-column: 2;
  }

  .large-print .paper-look-again {
    margin-block-start: 0.6em;
    font-size: 1.25em;
  }

  .large-print .box {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.2em;
    vertical-align: -0.1em;
    fill: none;
    stroke: #000;
    stroke-width: 1;
  }

  .large-print .statements li {
    display: block;
  }

  .large-basis {
    break-before: avoid;
  }

  .large-writing {
    break-inside: avoid;
  }

  .large-writing .large-item {
    margin-block-start: 0.8em;
  }

  .large-print .large-line {
    block-size: 1.9em;
    margin: 0;
    border-block-end: 0.75pt solid #000;
  }

  /* Only side by side can options be compared, and the last of them is worth as much as the first. */
  .large-options,
  .large-question {
    break-inside: avoid;
  }

  /* The name of the grid is a title already. */
  .large-print .paper-choice h2 {
    margin-block-start: 0.6em;
    font-size: 1em;
  }

  .large-options li {
    display: flex;
    gap: 0.6em;
  }

  .large-print .large-question {
    inline-size: 100%;
    margin-block-start: 1.6em;
    border-collapse: collapse;
    table-layout: fixed;
  }

  .large-print .large-question :is(th, td) {
    display: table-cell;
    inline-size: auto;
    padding: 0;
    border: 0;
    background: none;
    font-size: 1em;
    text-align: start;
    vertical-align: top;
  }

  .large-print .large-question thead th {
    padding-block: 0.4em 0.5em;
    border-block: 2.5pt solid #000;
  }

  .large-place,
  .large-firm {
    display: block;
    font-weight: 400;
  }

  .large-firm {
    margin-block-start: 0.3em;
    font-weight: 700;
  }

  .large-ask {
    display: flex;
    gap: 0.4em;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }

  .large-print .large-ask .icon {
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.12em;
  }

  .large-question tbody {
    border-block-end: 0.75pt solid #000;
    break-inside: avoid;
  }

  .large-print .large-question tbody th {
    padding-block: 0.7em 0.15em;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    break-after: avoid;
  }

  .large-print .large-question td {
    padding-block: 0 0.7em;
  }

  .large-print .large-question tr:first-child > td {
    padding-block-start: 0.7em;
  }

  .large-print .large-basis {
    margin-block-start: 0.2em;
  }

  .large-print .large-voice {
    display: flex;
    gap: 0.5em;
    margin-block-start: 0.3em;
    padding-inline-start: 0.7em;
    border-inline-start: 3pt solid #000;
  }

  .large-item {
    break-inside: avoid;
  }

  .large-print footer {
    margin-block-start: 1.2em;
    padding-block-start: 0.6em;
    border-block-start: 2pt solid #000;
    break-inside: avoid;
  }
`;
