import { css } from "lit";

/** Two languages one below the other: same size, same ink, and a thin rule between. */
export const second = css`
  .second {
    display: block;
    margin-block-start: 0.375em;
    padding-block-start: 0.375em;
    border-block-start: 1px solid var(--_edge);
    text-align: start;
  }

  /* A name alone in its line keeps the rule as short as itself. */
  :is(h2, .option-name, .repeated-name, .ask) > .second,
  .ask span > .second {
    inline-size: fit-content;
  }

  .second-note {
    display: block;
    margin-block-start: 0.375em;
    font-size: var(--_small);
    font-weight: 400;
    font-style: italic;
  }
`;
