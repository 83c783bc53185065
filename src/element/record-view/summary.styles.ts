import { css } from "lit";

/** What was decided, and each person's voice beside the others'. */
export const summary = css`
  .summary-of {
    gap: 1em;
  }

  .decided {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
    margin-block-start: -0.5em;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    gap: 0.75em 1.5em;
    padding-block: 0.75em;
    border-block: 1px solid var(--_line);
  }

  .facts dt {
    font-size: var(--_small);
    color: var(--_soft);
  }

  .facts dd {
    font-weight: 600;
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 1em;
  }

  .column {
    display: grid;
    align-content: start;
    gap: 0.75em;
    margin: 0;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .column h4 {
    font-size: 1.125em;
  }

  h5 {
    margin: 0;
    padding-block-end: 0.25em;
    font-size: var(--_small);
    font-weight: 600;
    color: var(--_soft);
  }

  .said {
    display: grid;
    gap: 0.625em;
  }

  .said li {
    padding-block-start: 0.375em;
    border-block-start: 1px solid var(--_line);
    line-height: 1.4;
  }

  .said li > :not(dl) {
    display: block;
  }

  .own-words {
    white-space: pre-wrap;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }

  .note-choices {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 1.25em 2em;
  }

  .note-choice {
    display: grid;
    align-content: start;
    gap: 0.5em;
  }

  .own-words + .own-words {
    margin-block-start: 0.5em;
  }

  /* The note writes it in the middle of a sentence; here it begins a line. */
  .column strong.detail::first-letter {
    text-transform: uppercase;
  }

  .note-text {
    max-block-size: 24em;
    overflow: auto;
    padding: 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_wash);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .then-now {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.5em 1.5em;
  }

  .then-now dt {
    font-size: var(--_small);
    font-weight: 600;
    color: var(--_soft);
  }

  .as-shown-row {
    display: grid;
    gap: 0.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .as-shown {
    white-space: pre-wrap;
  }

  @media print {
    .column,
    .said li,
    .facts > div {
      break-inside: avoid;
    }

    .columns {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
