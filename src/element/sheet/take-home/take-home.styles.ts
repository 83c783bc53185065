import { css } from "lit";
import { toldStyles } from "./told.styles.ts";

/** One upright page for a family. Sizes are parts of its type, which is made as large as fits. */
export const takeHomeStyles = css`
  ${toldStyles}

  .take-home .leaf {
    line-height: 1.25;
    overflow-wrap: break-word;
  }

  /* What runs on to a second page has room to be read well. */
  .take-home .leaf[data-fits="false"] {
    font-size: 11pt;
  }

  .take-home .leaf > * + * {
    margin-block-start: 0.7em;
  }

  .take-home header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.2em 1em;
    padding-block-end: 0.4em;
    border-block-end: 2pt solid #000;
  }

  .take-home h1 {
    font-size: 1.75em;
    line-height: 1.15;
  }

  .take-home h2 {
    font-size: 1.1em;
    line-height: 1.3;
  }

  .take-home h3 {
    font-size: 1em;
    line-height: 1.35;
  }

  .take-home .paper-choice > * + * {
    margin-block-start: 0.35em;
  }

  .take-home .paper-choice h2 {
    font-weight: 400;
  }

  .take-home .paper-decided {
    margin-block-start: 0;
    font-size: 1.5em;
  }

  .take-home .paper-voices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 0.4em 1.8em;
  }

  .take-home :is(.paper-voices, .paper-parts) li + li {
    margin-block-start: 0.15em;
  }

  .take-home .paper-steps li {
    grid-template-columns: auto 1fr auto;
  }

  .take-home .paper-steps {
    margin-block-start: 0.25em;
  }

  .take-home .paper-look-again {
    margin-block-start: 0.5em;
    font-size: 1.25em;
  }

  .take-home .paper-parts {
    columns: 3 15em;
    column-gap: 1.5em;
  }

  .take-home .paper-parts section {
    break-inside: avoid;
    padding-block: 0.25em 0.45em;
    border-block-start: 0.5pt solid #000;
  }

  .take-home .paper-note {
    display: inline;
  }

  .take-home .paper-note::before {
    content: " · ";
  }

  .take-home .paper-help {
    padding: 0.4em 0.8em 0.5em;
  }

  .take-home .paper-help ul {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.4em 1.2em;
    margin-block-start: 0.4em;
  }

  .take-home .paper-help ul:has(> :nth-child(4):last-child),
  .take-home .paper-help .paper-nations {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .take-home .paper-help li:not(.paper-nations *) strong {
    display: block;
    font-size: 1.1em;
  }

  .take-home .paper-danger strong {
    font-size: 1.25em;
  }

  .take-home footer {
    break-inside: avoid;
  }

  .take-home .paper-fine {
    font-size: max(0.85em, 9pt);
  }
`;
