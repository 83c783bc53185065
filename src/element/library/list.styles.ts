import { css } from "lit";

/** The list of `renderList`. */
export const list = css`
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }

  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    gap: 0.75em;
  }

  .filters label > span {
    display: block;
    font-size: var(--_small);
    font-weight: 600;
  }

  select {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.375em 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }

  .found {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    min-block-size: 2.75em;
  }

  .needs {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    gap: 2em 2.5em;
  }

  .need {
    display: grid;
    align-content: start;
    gap: 0.5em;
  }

  .need ul.entries {
    display: grid;
    gap: 1em;
  }

  .entry {
    display: grid;
    align-content: start;
    gap: 0.5em;
    padding-block: 0.875em;
    border-block-start: 2px solid var(--_ink);
  }

  .entry h4 {
    font-size: 1.125em;
    line-height: 1.3;
  }

  .entry h4 a {
    display: inline-block;
    padding-block: 0.5em;
    margin-block: -0.5em;
  }

  .state {
    justify-self: start;
    padding: 0.125em 0.75em;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    font-size: var(--_small);
  }
`;
