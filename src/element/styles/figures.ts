import { css } from "lit";

/** Pairs of figures and lists of sources. */
export const figures = css`
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    max-inline-size: 30em;
  }

  /* Whose words start in lower case in the register start a line here. */
  .told::first-letter,
  .say::first-letter {
    text-transform: uppercase;
  }

  .told {
    font-size: 1.0625em;
  }

  /* Two, or one above the other where two would be too small. What is drawn alone is no larger. */
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(8.5em, 50% - 0.5em)), 1fr));
    gap: 1em;
  }

  .arm {
    display: grid;
    align-content: start;
    gap: 0.375em;
  }

  .say {
    font-weight: 700;
    line-height: 1.3;
  }

  .key {
    display: flex;
    gap: 0.4em;
    line-height: 1.35;
  }

  .key-sign {
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-block-start: 0.225em;
  }

  .dots {
    display: block;
    inline-size: 100%;
    max-inline-size: 11em;
  }

  .dots.thousand {
    max-inline-size: 14em;
  }

  [dir="rtl"] .dots {
    transform: scaleX(-1);
  }

  .sign {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.1;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .sign.full {
    fill: currentColor;
    stroke: none;
  }

  .facts {
    display: grid;
    gap: 0.125em;
    font-size: 0.9375em;
  }

  /* Pictures of a pair stand level, however long the words above them. */
  @supports (grid-template-rows: subgrid) {
    .pair {
      row-gap: 0;
    }
    .arm {
      grid-row: span 4;
      grid-template-rows: subgrid;
      row-gap: 0.375em;
      padding-block-end: 0.75em;
    }
  }

  /* Blocks: where a page ends, what stands in grids is laid over what follows. Small, to fit a page. */
  @media print {
    .figures,
    .pair,
    .arm {
      display: block;
    }
    .figures > * + *,
    .arm > * + * {
      margin-block-start: 0.375em;
    }
    .pair {
      break-inside: avoid;
    }
    .dots {
      max-inline-size: 7em;
    }
  }

  .sources {
    display: grid;
    gap: 0.75em;
  }
`;
