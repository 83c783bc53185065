import { css } from "lit";

/** The frame of a talk: its bars, steps, turns, voices, dialogs and paper. */
export const talk = css`
  .top {
    display: flex;
    align-items: stretch;
    justify-content: space-between;
    gap: 0.5em 1.5em;
    border-block-end: 1px solid var(--_line);
    background: var(--_paper);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding-block: 0.5em;
    background: var(--_paper);
  }

  .leave-note {
    align-self: center;
    flex: 1;
    line-height: 1.25;
  }

  .top nav {
    align-self: end;
    min-inline-size: 0;
  }

  .top ol {
    display: flex;
    flex-wrap: wrap;
    list-style: none;
  }

  .step {
    min-block-size: 3.25em;
    min-inline-size: 2.75em;
    padding: 0.75em 0.875em 0.5em;
    border-block-end: 0.25em solid transparent;
    color: var(--_soft);
    align-content: center;
    text-align: center;
  }

  .step:hover {
    color: var(--_ink);
    border-color: var(--_line);
  }

  .step[aria-current] {
    color: var(--_act);
    border-color: var(--_act);
    font-weight: 700;
  }

  .talk > .body {
    --_bars: 3.8125em;
    gap: 1.25em;
    padding-block: 1.25em;
  }

  .body.compare {
    padding-block-end: 0;
  }

  .step-heading:focus {
    outline: none;
    box-shadow: none;
  }

  .kept {
    padding: 0.75em 1em;
    border-inline-start: 0.375em solid var(--_act);
    background: var(--_act-wash);
  }

  .people {
    display: grid;
    gap: 0.75em;
    list-style: none;
  }

  .people fieldset {
    grid-template-columns: minmax(0, 14em) minmax(0, 14em) auto;
    justify-content: start;
    align-items: end;
  }

  .turn {
    display: grid;
    gap: 0.5em;
    padding: 1em;
    background: var(--_act-wash);
    border-radius: var(--_radius);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-weight: 600;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.375em;
  }

  .legend .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    stroke-width: 2.25;
  }

  .turn .row > span {
    font-weight: 600;
  }

  .voice {
    margin-block-start: 0.5em;
  }

  .voice + .voice {
    margin-block-start: 0;
  }

  .voice .marks {
    margin-block-start: 0.25em;
  }

  .voice-name {
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.3;
  }

  .voices {
    display: grid;
    gap: 0.375em;
    margin-block-start: 0.625em;
    padding-block-start: 0.5em;
    border-block-start: 1px dashed var(--_edge);
  }

  .voices li {
    display: flex;
    gap: 0.5em;
    line-height: 1.3;
  }

  .voices .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin-block-start: 0.125em;
    stroke-width: 2.25;
  }

  .voices .quiet {
    display: block;
  }

  .bottom {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1.5em;
    padding-block: 0.625em;
    border-block-start: 2px solid var(--_ink);
    background: var(--_paper);
  }

  .ask-item {
    padding-block-start: 0.5em;
    line-height: 1.4;
  }

  .pair {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
  }

  .pair > .whole {
    grid-column: 1 / -1;
  }

  .covered {
    gap: 0.5em;
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

  .said-now {
    font-weight: 600;
  }

  .said-now:empty {
    display: none;
  }

  .talk > [role="status"]:empty {
    display: block;
  }

  dialog {
    inline-size: min(42em, 100vw - 2em);
    max-block-size: calc(100vh - 2em);
    overflow: auto;
    padding: 1.25em;
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font-size: medium;
  }

  dialog .first {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    justify-self: end;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }

  dialog[open] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
  }

  @media (min-height: 480px) {
    .top,
    .bottom {
      position: sticky;
      z-index: 3;
    }

    .top {
      inset-block-start: var(--ithrive-sticky-top, 0px);
    }

    .bottom {
      inset-block-end: 0;
    }

    /* One pixel under the bar, so that no line of what scrolls shows between. */
    .talk > .body {
      --_top: calc(var(--ithrive-sticky-top, 0px) + var(--_bars) - 1px);
    }

    /* What the keyboard comes to must not lie under the bar below. */
    .compare :is(a, button, [tabindex]) {
      scroll-margin-block-end: 6em;
    }
  }

  @container ithrive (max-width: 68em) {
    .leave-note {
      display: none;
    }
  }

  @container ithrive (max-width: 56em) {
    .leave-note {
      display: block;
    }

    .talk > .body {
      --_bars: 3.75em;
    }

    .top {
      display: contents;
    }

    @media (min-height: 480px) {
      .actions {
        position: sticky;
        z-index: 3;
        inset-block-start: var(--ithrive-sticky-top, 0px);
      }
    }

    /* Whose turn it is takes its place; it still names the three buttons. */
    .has-turn #bar-heading {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .top nav {
      border-block-end: 1px solid var(--_line);
    }

    .step {
      padding-inline: 0.625em;
    }
  }

  @container ithrive (max-width: 30em) {
    .talk > .body {
      --_bars: 4.1875em;
    }

    .actions {
      flex-wrap: nowrap;
    }

    .actions .button {
      flex: 1 1 auto;
      padding-inline: 0.375em;
      font-size: 0.9375em;
    }

    .top ol {
      justify-content: space-between;
    }

    .step {
      padding-inline: 0.25em;
      font-size: 0.9375em;
    }

    .people fieldset {
      grid-template-columns: minmax(0, 1fr);
    }

    .people .button {
      justify-self: start;
    }

    .people li + li {
      padding-block-start: 0.75em;
      border-block-start: 1px solid var(--_line);
    }

    .bottom .row {
      inline-size: 100%;
    }

    .bottom .row > strong {
      flex-basis: 100%;
    }

    .bottom .ready > strong {
      flex: 1;
    }

    .outcome {
      flex: 1;
      padding-inline: 0.25em;
      font-size: 0.9375em;
    }
  }

  @media (forced-colors: active) {
    .step {
      border-color: Canvas;
    }

    .step[aria-current] {
      border-color: Highlight;
    }
  }

  @media print {
    .top,
    .bottom,
    .finish > :not(.on-paper) {
      display: none;
    }
  }
`;
