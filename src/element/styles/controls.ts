import { css } from "lit";

/** Buttons, toggles, reveals and chips. */
export const controls = css`
  button {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    background: none;
    border: 0;
    margin: 0;
    padding: 0;
    cursor: pointer;
    text-align: inherit;
    touch-action: manipulation;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    padding: 0.375em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
  }

  .button:hover {
    border-color: var(--_ink);
    background: var(--_wash);
  }

  .button.main {
    border-color: var(--_act);
    background: var(--_act);
    color: var(--_on-act);
  }

  .button.main:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .button.firm {
    border-color: var(--_ink);
    font-weight: 700;
  }

  .button:disabled {
    color: var(--_soft);
    border-style: dashed;
    cursor: default;
  }

  /* Pressed is never colour alone: fill, weight and underline change together. */
  .button[aria-pressed="true"] {
    border-color: var(--_act);
    background: var(--_act-wash);
    color: var(--_act);
    font-weight: 700;
    box-shadow: inset 0 -0.1875em 0 var(--_act);
  }

  .button[aria-pressed="true"]:focus-visible {
    box-shadow:
      inset 0 -0.1875em 0 var(--_act),
      0 0 0 2px var(--_paper);
  }

  /* The bold form always has its room, so pressing moves nothing. */
  .keeps-width {
    display: inline-grid;
    align-content: center;
    gap: 0;
  }

  .keeps-width::after {
    content: attr(data-words);
    font-weight: 700;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .reveal {
    position: relative;
    min-block-size: 2.75em;
    padding-block: 0.375em;
    color: var(--_act);
    line-height: 1.3;
  }

  .reveal-label {
    padding-inline-end: 1.25em;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  /* At the end of its words it would reach out of a line that is full. */
  .reveal .hidden-words {
    inset-inline-start: 0;
  }

  .reveal:hover .reveal-label {
    text-decoration-thickness: 2px;
  }

  .reveal[aria-expanded="true"] {
    font-weight: 600;
  }

  /* An arrow without a node of its own: there are hundreds in a table. */
  .reveal::after {
    content: "";
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    /* Drawn in the room its label keeps, so that it never stands alone on a line. */
    margin-inline: -0.8125em 0.3125em;
    vertical-align: 0.1875em;
    border-block-end: 0.125em solid;
    border-inline-end: 0.125em solid;
    transform: rotate(45deg);
  }

  [dir="rtl"] .reveal::after {
    transform: rotate(-45deg);
  }

  .reveal[aria-expanded="true"]::after {
    vertical-align: -0.0625em;
    transform: rotate(225deg);
  }

  [dir="rtl"] .reveal[aria-expanded="true"]::after {
    transform: rotate(135deg);
  }

  .reveal.quiet {
    font-size: var(--_small);
    min-block-size: 3.15em;
    color: var(--_soft);
  }

  .reveals {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1em;
  }

  .reveals > .panel,
  .reveals > p {
    flex: 0 0 100%;
  }

  .panel {
    padding-block: 0.25em 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
    display: grid;
    gap: 0.75em;
    font-size: 0.9375em;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.5em;
  }

  .chip {
    padding: 0.125em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: var(--_small);
    color: var(--_soft);
  }

  .notice {
    padding: 0.75em 1em;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    font-size: 0.9375em;
  }

  .notice.firm {
    border: 0;
    border-inline-start: 0.375em solid var(--_ink);
    border-radius: 0;
    background: var(--_wash);
  }

  @media (forced-colors: active) {
    .button[aria-pressed="true"] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
      box-shadow: inset 0 -0.25em 0 HighlightText;
    }

    /* The browser paints a ground behind the words, which would hide words of that same colour. */
    .button.main {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
    }
  }
`;
