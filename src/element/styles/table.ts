import { css } from "lit";
import { stack } from "./stack.ts";

const small = css`47em`;
const middle = css`58em`;
const large = css`70em`;

/** The table of `renderGridTable`, wide and stacked by the width of its container. */
export const tableStyles = css`
  .table-frame {
    position: relative;
    --_head: 8em;
    --_gutter: 0.375em;
  }

  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
  }

  caption {
    text-align: start;
  }

  th {
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  td {
    vertical-align: top;
  }

  thead th {
    position: relative;
    padding: 0.75em 0.625em 2.875em;
    background: var(--_wash);
    border-block-end: 2px solid var(--_ink);
  }

  .corner {
    inline-size: 8.5em;
  }

  tbody th,
  tbody td {
    padding: 0.875em 0.375em 0.5em;
    border-block-end: 1px solid var(--_line);
  }

  tbody th {
    padding-inline: 0.25em 0.5em;
  }

  tbody td,
  thead th:not(.corner) {
    padding-inline: var(--_gutter);
  }

  /* Icons stand above names where columns are narrow: long words need the room beside them. */
  .option-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 0.5em;
  }

  .option-name,
  .ask {
    hyphens: auto;
    hyphenate-limit-chars: 10 4 4;
  }

  .option-name {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
  }

  /* Kinds of help stand on one line across, however long the names are; open, each finds its own. */
  .option-more {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0.125em;
    padding-inline: calc(var(--_gutter) / 0.875);
    font-size: var(--_small);
  }

  .head-open thead th {
    padding-block-end: 0.125em;
  }

  .head-open .option-more {
    position: static;
    grid-column: 1 / -1;
    padding: 0;
  }

  .option-more .reveal {
    min-block-size: 3.15em;
    color: var(--_ink);
  }

  .option-more .panel {
    font-size: 1em;
  }

  .ask {
    display: flex;
    flex-direction: column;
    gap: 0.25em 0.5em;
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
  }

  tbody th .icon {
    inline-size: 1.35em;
    block-size: 1.35em;
  }

  .band td {
    padding: 0.625em 0.875em;
    border: 0;
    border-inline-start: 0.25em solid var(--_ink);
    background: var(--_wash);
    font-size: 0.9375em;
    font-weight: 700;
  }

  .note {
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_ink);
    background: var(--_wash);
    font-weight: 700;
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .repeated-name {
    display: none;
    align-items: start;
    gap: 0.5em;
    margin-block-end: 0.25em;
    font-weight: 700;
    line-height: 1.5;
  }

  .basis {
    margin-block: 0.375em;
  }

  @container ithrive (min-width: 60em) {
    .corner {
      inline-size: 11.75em;
    }
    .ask {
      flex-direction: row;
    }
    .table-frame:not(.columns-5, .columns-6) .option-head {
      grid-template-columns: auto minmax(0, 1fr);
    }
    tbody th {
      padding-inline: 0.75em;
    }
    .table-frame {
      --_gutter: 0.75em;
    }
  }

  @media (min-height: 480px) {
    .table-frame:not(.head-open, .scrolls) thead th {
      position: sticky;
      z-index: 2;
      inset-block-start: var(--_top, 0px);
    }
  }

  /* A table that a reader asks for where it does not fit scrolls in its own frame, not the page. */
  @media screen {
    .scrolls {
      overflow-x: auto;
    }
    .scrolls tbody th {
      position: sticky;
      z-index: 1;
      inset-inline-start: 0;
      background: var(--_paper);
    }
    .scrolls table {
      min-inline-size: 46em;
    }
    .scrolls.columns-2 table {
      min-inline-size: 28em;
    }
    .scrolls.columns-3 table {
      min-inline-size: 37em;
    }
    .scrolls.columns-5 table {
      min-inline-size: 56em;
    }
    .scrolls.columns-6 table {
      min-inline-size: 65em;
    }
  }

  @container ithrive (max-width: ${small}) {
    ${stack(".table-frame.auto")}
  }

  @container ithrive (max-width: ${middle}) {
    ${stack(".table-frame.auto.columns-5")}
  }

  @container ithrive (max-width: ${large}) {
    ${stack(".table-frame.auto.columns-6")}
  }

  @media print {
    thead th,
    tbody th {
      position: static !important;
    }
    tr {
      break-inside: avoid;
    }
    .band {
      break-after: avoid;
    }
  }
`;
