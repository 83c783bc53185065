import { css } from "lit";

/** The three marks of a cell. */
export const marks = css`
  .marks {
    margin-block-start: 0.5em;
  }

  .mark-row {
    display: flex;
    justify-content: space-between;
    max-inline-size: 9.25em;
  }

  .button.mark {
    flex: none;
    inline-size: 2.75em;
    padding: 0;
  }

  .mark .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    stroke-width: 2;
  }

  .mark[aria-pressed="true"] .icon {
    stroke-width: 3;
  }

  .mark-word {
    min-block-size: 1.5em;
    margin-block-start: 0.25em;
    font-size: var(--_small);
    font-weight: 700;
    color: var(--_act);
  }
`;
