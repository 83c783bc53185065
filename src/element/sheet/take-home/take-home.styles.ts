import { css } from "lit";

/** One upright page for a family. Sizes are parts of its type, which is made as large as fits. */
export const takeHomeStyles = css`
  .take-home .leaf {
    display: flex;
    flex-direction: column;
    gap: 0.8em;
    line-height: 1.35;
    overflow-wrap: break-word;
  }

  .take-home :where(*) {
    margin: 0;
    padding: 0;
    box-sizing: border-box;
  }

  .take-home ul {
    list-style: none;
  }

  .take-home h1 {
    font-size: 1.75em;
    line-height: 1.15;
  }

  .take-home h2 {
    font-size: 1.1em;
    line-height: 1.25;
    break-after: avoid;
  }

  .take-home h3 {
    font-size: 1em;
    break-after: avoid;
  }

  .take-home header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding-block-end: 0.5em;
    border-block-end: 2pt solid #000;
  }

  .take-home .choice,
  .take-home .next,
  .take-home .paper-help {
    display: grid;
    gap: 0.4em;
  }

  .take-home .decided {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  .take-home .voices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 0.5em 1.5em;
    margin-block-start: 0.2em;
  }

  .take-home li {
    break-inside: avoid;
  }

  .take-home .voices li,
  .take-home .parts li {
    display: flex;
    gap: 0.4em;
    padding-block: 0.12em;
  }

  .take-home .icon {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block-start: 0.1em;
    fill: none;
    stroke: #000;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .take-home .mark {
    margin-inline-end: 0.3em;
    font-weight: 700;
  }

  .take-home .state {
    padding: 0.35em 0.6em;
    border: 1pt dashed #000;
  }

  .take-home .box {
    flex: none;
    inline-size: 0.95em;
    block-size: 0.95em;
    margin-block-start: 0.18em;
    border: 1pt solid #000;
  }

  .take-home .steps li {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.5em;
    padding-block: 0.35em;
    border-block-start: 0.5pt solid #000;
  }

  .take-home .steps li:last-child {
    border-block-end: 0.5pt solid #000;
  }

  .take-home .who {
    font-weight: 700;
    text-align: end;
  }

  .take-home .look-again {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    font-size: 1.25em;
  }

  .take-home .parts {
    columns: 2;
    column-gap: 1.8em;
    column-rule: 0.5pt solid #000;
  }

  .take-home .parts section {
    break-inside: avoid;
    padding-block-end: 0.7em;
  }

  .take-home .note {
    display: block;
  }

  .take-home .paper-help {
    padding: 0.6em 0.8em;
    border: 2pt solid #000;
    break-inside: avoid;
  }

  .take-home .paper-help ul {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 0.4em 1.2em;
  }

  .take-home .paper-help li strong {
    display: block;
    font-size: 1.1em;
    line-height: 1.2;
  }

  .take-home .danger strong {
    font-size: 1.25em;
  }

  .take-home footer {
    display: flex;
    align-items: flex-end;
    justify-content: space-between;
    gap: 1em;
    break-inside: avoid;
  }

  .take-home .fine {
    font-size: 0.85em;
  }
`;
