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
    grid-template-columns: minmax(max-content, 1fr) minmax(0, auto) minmax(max-content, 1fr);
    align-items: end;
    gap: 0.5em;
  }

  .steps .button {
    padding-inline: 0.75em;
    overflow-wrap: normal;
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

  .reading > h3 {
    margin-block-start: 0.5em;
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

    .table-frame.stacks tbody th {
      padding-inline: 0.375em;
    }

    .table-frame.asked tbody th {
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
    .table-frame.option .repeated-name {
      display: none;
    }

    .option thead th:not(.corner) .option-name {
      font-size: 1.5em;
    }

    .option tbody th {
      position: static !important;
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

    .view-switch .button {
      padding-inline: 0.5em;
    }
  }

  /* Two options side by side fit a phone where each question has a line of its own. */
  @container ithrive (max-width: 30em) {
    @media screen {
      .columns :is(table, thead, tbody, th, td) {
        display: block;
      }

      .columns tr {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        column-gap: 0.75em;
      }

      .columns .corner {
        position: absolute !important;
        clip-path: inset(50%);
      }

      .columns thead {
        background: var(--_wash);
      }

      .columns tbody th,
      .columns .band td {
        grid-column: 1 / -1;
        inline-size: auto;
        border: 0;
      }

      .columns .ask {
        flex-direction: row;
      }
    }
  }

  @container ithrive (max-width: 22em) {
    .step .icon {
      display: none;
    }
  }

  /* Text so large that what sticks would take the room of what is read. */
  @container ithrive (max-width: 17em) {
    .view-switch {
      grid-template-columns: minmax(0, 1fr);
    }

    .steps {
      grid-template-columns: 1fr 1fr;
    }

    .place {
      grid-column: 1 / -1;
      grid-row: 1;
    }

    .stacks tbody th,
    .thumb {
      position: static !important;
    }
  }

  @media print {
    .reading > :not(.table-frame),
    .toolbar {
      display: none;
    }
  }
`;
