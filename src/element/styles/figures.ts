import { css } from "lit";

/** Pairs of figures and lists of sources. */
export const figures = css`
  .figures {
    display: grid;
    gap: 0.75em;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
    gap: 1em;
  }

  .figures figure {
    display: grid;
    align-content: start;
    gap: 0.5em;
  }

  .figures figcaption > * {
    display: block;
  }

  .number {
    font-size: 1.25em;
    line-height: 1.3;
  }

  .dots {
    display: block;
    inline-size: 100%;
    max-inline-size: 11em;
  }

  .dot {
    fill: none;
    stroke: currentColor;
    stroke-width: 1;
  }

  .dot.full {
    fill: currentColor;
  }

  .sources {
    display: grid;
    gap: 0.75em;
  }
`;
