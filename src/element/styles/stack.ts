import { css, unsafeCSS } from "lit";

/**
 * The rules that turn a table into one answer below the other. They are needed more than once: for
 * a reader who asks for it, and for containers too narrow for that many options.
 *
 * @param scope selector of the frame they hold in
 */
export const stack = (scope: string) => {
  const frame = unsafeCSS(scope);
  return css`
    ${frame} :is(table, thead, tbody, tr, th, td) {
      display: block;
    }
    ${frame} .band {
      display: none;
    }
    /* Out of sight, not out of the table: what stands first is the questions' column. */
    ${frame} .corner {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    ${frame} thead tr {
      padding-block: 0.25em;
      border-block: 2px solid var(--_ink);
    }
    ${frame} thead th:not(.corner) {
      position: static;
      padding: 0.5em 0.75em 0.25em;
      border: 0;
    }
    ${frame} thead th:not(.corner, .off) ~ th {
      border-block-start: 1px solid var(--_line);
    }
    ${frame} .option-head {
      grid-template-columns: auto minmax(0, 1fr);
    }
    ${frame} .option-name {
      font-size: 1em;
    }
    ${frame} .option-more {
      position: static;
      grid-column: 2;
      padding: 0;
    }
    ${frame} tbody th {
      position: static;
      inline-size: auto;
      margin-block-start: 1.5em;
      padding: 0.625em 0;
      border: 0;
      border-block-end: 2px solid var(--_ink);
      background: var(--_paper);
    }
    ${frame} .ask {
      flex-direction: row;
      font-size: 1.25em;
    }
    ${frame} tbody .note {
      position: static;
      inline-size: auto;
      block-size: auto;
      margin: 0.625em 0 0;
      overflow: visible;
      clip-path: none;
      white-space: normal;
    }
    ${frame} tbody td {
      padding: 0.75em 0 1em;
    }
    ${frame} .repeated-name {
      display: flex;
    }
    ${frame} .prose {
      font-size: 1.0625em;
    }
    @media (min-height: 480px) {
      ${frame} .question:not(.after-band) th {
        position: sticky;
        z-index: 1;
        inset-block-start: var(--_top, 0px);
      }
    }
  `;
};
