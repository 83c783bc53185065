import { css } from "lit";

/** What the steps of a talk share, its note, its dialogs and its paper. */
export const talk = css`
  .step-heading:focus {
    outline: none;
    box-shadow: none;
  }

  .body.start {
    gap: 0.875em;
  }

  .start .kept {
    max-inline-size: none;
  }

  .skip:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .skip {
    justify-self: start;
  }

  .people-head {
    align-items: baseline;
  }

  .people .stays {
    grid-column: 1 / -1;
  }

  @container ithrive (min-width: 64em) {
    .people {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.75em 2em;
    }

    .people fieldset {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
    }
  }

  .kept {
    padding: 0.5em 1em;
    border-inline-start: 0.375em solid var(--_act);
    background: var(--_act-wash);
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
    order: -1;
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

  @media screen {
    .paper-only {
      display: none;
    }
  }

  @media print {
    .finish > :not(.on-paper),
    .hand-over,
    .covered,
    .paper-only .reveals {
      display: none;
    }
  }
`;
