import { css } from "lit";

/** The bars above and below a talk, and the room they take from what scrolls between. */
export const bars = css`
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
    flex: none;
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

  @container ithrive (max-width: 84em) {
    .leave-note {
      display: none;
    }

    .step {
      padding-inline: 0.5em;
    }
  }

  @container ithrive (max-width: 66em) {
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

    .compare :is(a, button, [tabindex]) {
      scroll-margin-block-end: 12em;
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
    .bottom {
      display: none;
    }
  }
`;
