import { css } from "lit";

/** Large print: no type under 16 pt, nothing beside anything else, headings that come again on the next page. */
export const largeStyles = css`
  .large-print .leaf {
    font-size: 16pt;
    line-height: 1.4;
    overflow-wrap: break-word;
  }

  .large-print :where(*) {
    margin: 0;
    padding: 0;
    box-sizing: border-box;
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
    font-size: 1.375em;
    line-height: 1.25;
    margin-block: 1.2em 0.4em;
  }

  .large-print h3 {
    font-size: 1.125em;
    line-height: 1.3;
    margin-block: 0.8em 0.2em;
  }

  .large-print :is(h1, h2, h3) {
    break-after: avoid;
    break-inside: avoid;
  }

  .large-print :is(p, li) {
    orphans: 3;
    widows: 3;
  }

  .large-print p + p {
    margin-block-start: 0.4em;
  }

  .large-print header > * + * {
    margin-block-start: 0.5em;
  }

  .large-print :is(ul, ol) {
    padding-inline-start: 1.4em;
  }

  .large-print :is(ul, ol)[role="list"] {
    padding-inline-start: 0;
    list-style: none;
  }

  .large-print li + li {
    margin-block-start: 0.4em;
  }

  .large-print .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: #000;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .large-print :is(.state, .paper-help) {
    margin-block-start: 1em;
    padding: 0.7em 0.9em;
    border: 2pt solid #000;
    break-inside: avoid;
  }

  .large-print .state {
    border: 1.5pt dashed #000;
  }

  .large-print .paper-help h2 {
    margin-block: 0 0.3em;
  }

  .large-print .paper-help strong {
    font-size: 1.125em;
  }

  .large-print .paper-help li {
    margin-block-start: 0.5em;
  }

  .large-print .paper-help li span {
    display: block;
  }

  .large-print .options li {
    display: flex;
    gap: 0.6em;
    break-inside: avoid;
  }

  .large-question {
    inline-size: 100%;
    margin-block-start: 1.6em;
    border-collapse: collapse;
    text-align: start;
  }

  .large-question th {
    text-align: start;
    font-weight: 700;
  }

  .large-question thead th {
    padding-block: 0.4em 0.5em;
    border-block: 2.5pt solid #000;
    font-size: 1em;
  }

  .large-question .place,
  .large-question .firm {
    display: block;
    font-weight: 400;
  }

  .large-question .firm {
    font-weight: 700;
    margin-block-start: 0.3em;
  }

  .large-question .ask {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
    font-size: 1.375em;
    line-height: 1.25;
  }

  .large-question .ask .icon {
    inline-size: 1em;
    block-size: 1em;
    align-self: center;
  }

  .large-question tbody {
    break-inside: avoid;
  }

  .large-question tbody th {
    padding-block: 0.8em 0.15em;
    font-size: 1.125em;
    line-height: 1.3;
    break-after: avoid;
  }

  .large-question td {
    padding-block: 0 0.8em;
  }

  .large-question tbody {
    border-block-end: 0.75pt solid #000;
  }

  .large-print .basis {
    margin-block-start: 0.2em;
  }

  .large-print .voice {
    display: flex;
    gap: 0.5em;
    margin-block-start: 0.3em;
    padding-inline-start: 0.8em;
    border-inline-start: 3pt solid #000;
  }

  .large-print .item {
    break-inside: avoid;
  }

  .large-print .sources li {
    break-inside: avoid;
  }

  .large-print footer {
    display: flex;
    justify-content: space-between;
    align-items: flex-start;
    gap: 1.5em;
    margin-block-start: 1.2em;
    padding-block-start: 0.6em;
    border-block-start: 2pt solid #000;
    break-inside: avoid;
  }
`;
