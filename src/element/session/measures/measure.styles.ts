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
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    min-block-size: 2.75em;
    font-weight: 700;
    cursor: pointer;
  }

  .measures summary::-webkit-details-marker {
    display: none;
  }

  .measures summary::after {
    content: "";
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.25em;
    border-block-end: 0.125em solid;
    border-inline-end: 0.125em solid;
    transform: rotate(45deg);
  }

  .measures summary[dir="rtl"]::after {
    transform: rotate(-45deg);
  }

  .measures [open] > summary::after {
    transform: rotate(225deg);
  }

  .measures [open] > summary[dir="rtl"]::after {
    transform: rotate(135deg);
  }

  .measures .answers {
    margin-block: 0.75em;
  }

  .measures form,
  .measures .answers > p {
    margin-block-start: 0.5em;
  }

  .measures form {
    display: grid;
    gap: 1.25em;
  }

  /* The question itself: what a person has to read to answer. */
  .measures .group > legend {
    padding-block-end: 0.375em;
    font-size: 1em;
    color: var(--_ink);
  }

  .measures .items {
    display: grid;
    gap: 0.75em;
    margin-block: 0.75em;
    padding-inline-start: 1.75em;
  }

  /* What is said here is heard only where there is a place for it before. */
  .measures .said-now:empty {
    display: block;
  }
`;
