import { css } from "lit";
import { stack } from "./stack.ts";

/** The four views of `renderReading`, and what a reader switches and steps with. */
export const viewStyles = css`
  .reading {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  /* Measured: as wide as there is room, one em high. */
  .gauge {
    position: absolute;
    inline-size: 100%;
    block-size: 1em;
    visibility: hidden;
  }

  .view-switch {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }

  .button.choice {
    inline-size: 100%;
    min-block-size: 3.5em;
    block-size: 100%;
    justify-content: start;
    gap: 0.75em;
    text-align: start;
  }

  .steps {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    align-items: end;
    gap: 0.5em;
  }

  .place {
    display: grid;
    justify-items: center;
    align-self: center;
    gap: 0.25em;
    font-size: var(--_small);
    color: var(--_soft);
    text-align: center;
  }

  .place .button {
    font-size: calc(1em / 0.875);
  }

  .step {
    justify-self: start;
  }

  .step.by1 {
    justify-self: end;
    flex-direction: row-reverse;
  }

  .step .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    stroke-width: 2.25;
    transform: rotate(90deg);
  }

  .step.by1 .icon,
  [dir="rtl"] .step .icon {
    transform: rotate(-90deg);
  }

  [dir="rtl"] .step.by1 .icon {
    transform: rotate(90deg);
  }

  .not-shown {
    justify-content: space-between;
    padding: 0.25em 0.75em;
    border-inline-start: 0.25em solid var(--_edge);
  }

  .tick {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.75em;
    inline-size: fit-content;
  }

  .tick input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_act);
  }

  /* What sticks above and below must not cover what is gone to. */
  .reading :is(tr, .table-frame) {
    scroll-margin-block-start: calc(var(--_top, 0px) + 0.5em);
  }

  .reading :is(.table, .columns) tbody tr {
    scroll-margin-block-start: calc(var(--_top, 0px) + var(--_head));
  }

  .reading :is(a, button, input, [tabindex]) {
    scroll-margin-block-end: 7em;
  }

  .reading th:focus {
    outline-offset: -3px;
  }

  @media screen {
    .off {
      display: none !important;
    }

    ${stack(".table-frame.stacks")}

    .stacks tbody th {
      margin-block-start: 0;
    }

    .asked thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .asked .option-more,
    .option .repeated-name {
      display: none;
    }

    .option thead th:not(.corner) .option-name {
      font-size: 1.5em;
    }

    .option tbody th {
      position: static;
    }

    @media (min-height: 480px) {
      .thumb {
        position: sticky;
        z-index: 2;
        inset-block-end: 0;
      }
    }

    .thumb {
      padding-block: 0.5em;
      border-block-start: 2px solid var(--_ink);
      background: var(--_paper);
    }
  }

  @container ithrive (max-width: 30em) {
    .view-switch {
      display: grid;
      grid-template-columns: 1fr 1fr;
      inline-size: 100%;
    }
  }

  @media print {
    .reading > :not(.table-frame),
    .toolbar {
      display: none;
    }
  }
`;
