import { css } from "lit";

/** Things to pick and fill in: cards with a radio or a check, plain checks, text fields. */
export const fields = css`
  fieldset,
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  legend {
    padding: 0;
    font-weight: 700;
    font-size: 1.125em;
  }

  .section > legend {
    margin-block-end: 0.5em;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.5em;
  }

  /* Three equals stay beside each other wherever their words fit. */
  .choices.three {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
  }

  /* As many to a row as leave no option alone in the last one, and all of one height. */
  .choices.options {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-auto-rows: 1fr;
  }

  .choices.of-3,
  .choices.of-5,
  .choices.of-6 {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }

  @container ithrive (min-width: 60em) {
    .choices.of-4 {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @container ithrive (max-width: 34em) {
    .choices.three,
    .choices.options {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .choice,
  .check {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    line-height: 1.3;
    cursor: pointer;
  }

  .choice {
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }

  .choice:hover {
    border-color: var(--_ink);
  }

  .three .choice {
    font-size: 1.0625em;
    font-weight: 600;
  }

  .choice.picked {
    border-color: var(--_act);
    background: var(--_act-wash);
    box-shadow: inset 0 -0.1875em 0 var(--_act);
  }

  .choice:has(:disabled) {
    border-style: dashed;
    cursor: default;
  }

  .choice > span {
    min-inline-size: 0;
  }

  .detail {
    display: block;
  }

  /* The ring goes round the whole card: that is what a press takes. */
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }

  .choice input:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .check {
    align-items: start;
    padding-block: 0.5em;
  }

  input[type="radio"],
  input[type="checkbox"] {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_act);
  }

  .field {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
    font-size: 0.9375em;
  }

  .field input,
  .field select,
  .field textarea {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-size: 1.0667em;
    font-weight: 400;
  }

  .field textarea {
    resize: vertical;
  }

  .field.short {
    max-inline-size: 14em;
  }

  .row.end {
    justify-content: flex-end;
  }

  .group {
    gap: 0;
  }

  .group > legend {
    inline-size: 100%;
    border-block-end: 1px solid var(--_line);
    padding-block-end: 0.25em;
    font-size: var(--_small);
    font-weight: 600;
    color: var(--_soft);
  }

  .seen-by .row {
    gap: 0 1.25em;
  }

  .toggles {
    align-content: start;
    display: grid;
    gap: 0.5em;
  }

  @media (forced-colors: active) {
    .choice.picked {
      border: 3px solid Highlight;
    }
  }
`;
