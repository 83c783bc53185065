import { css } from "lit";

/** A service's questions. */
export const measureStyles = css`
  .measures {
    display: grid;
    gap: 0.75em;
  }

  .measures details {
    padding: 0.25em 1em;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
  }

  .measures details[open] {
    padding-block-end: 1em;
  }

  .measures summary {
    display: list-item;
    padding-block: 0.625em;
    font-weight: 700;
    cursor: pointer;
  }

  .measures .answers {
    margin-block: 0.5em;
  }
`;
