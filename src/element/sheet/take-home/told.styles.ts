import { css } from "lit";

/** What was said in a talk and where to turn, as every edition tells it. Sizes are parts of the edition's type. */
export const toldStyles = css`
  /* An element's own rules reach its paper: nothing of them may move what stands on it. */
  :is(.take-home, .large-print) :where(*) {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  :is(.take-home, .large-print) :where(section, header, footer, div) {
    display: block;
  }

  :is(.take-home, .large-print) :is(h1, h2, h3) {
    font-weight: 700;
    break-after: avoid;
    break-inside: avoid;
  }

  :is(.take-home, .large-print) ul[role="list"],
  :is(.take-home, .large-print) ol[role="list"] {
    padding: 0;
    list-style: none;
  }

  :is(.take-home, .large-print) li {
    break-inside: avoid;
  }

  :is(.take-home, .large-print) .icon {
    flex: none;
    fill: none;
    stroke: #000;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .paper-decided {
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  .paper-voices li,
  .paper-parts li {
    display: flex;
    gap: 0.4em;
  }

  .paper-voices .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block-start: 0.12em;
  }

  .paper-mark {
    font-weight: 700;
  }

  .paper-own {
    display: block;
  }

  .paper-note {
    display: block;
  }

  .paper-state {
    padding: 0.35em 0.6em;
    border: 1pt dashed #000;
    break-inside: avoid;
  }

  .paper-box {
    flex: none;
    inline-size: 0.95em;
    block-size: 0.95em;
    margin-block-start: 0.16em;
    border: 1pt solid #000;
  }

  .paper-steps li {
    display: grid;
    gap: 0.5em;
    padding-block: 0.3em;
    border-block-start: 0.5pt solid #000;
  }

  .paper-steps li:last-child {
    border-block-end: 0.5pt solid #000;
  }

  .paper-who {
    font-weight: 700;
  }

  .paper-look-again {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }

  .paper-help {
    border: 2pt solid #000;
    break-inside: avoid;
  }

  .paper-help strong {
    line-height: 1.25;
  }
`;
