import { css } from "lit";

/** The bar of `renderLeave`. Its height is known, so that what sticks below it can make room. */
export const leave = css`
  .container {
    --_top: var(--ithrive-sticky-top, 0px);
  }

  .container.has-leave {
    --_top: calc(var(--ithrive-sticky-top, 0px) + 3.5em);
  }

  .leave {
    position: sticky;
    z-index: 3;
    inset-block-start: var(--ithrive-sticky-top, 0px);
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    min-block-size: 3.5em;
    margin-block-end: 0.5em;
    padding-block: 0.375em;
    border-block-end: 1px solid var(--_line);
    background: var(--_paper);
  }

  .leave p {
    line-height: 1.25;
  }

  .leave .button {
    flex: none;
  }

  /* A narrow container is most often a phone, which has no Shift to press. */
  @container ithrive (max-width: 40em) {
    .leave .shift {
      display: none;
    }

    .leave .button {
      flex: 0 1 auto;
      padding-inline: 0.75em;
    }
  }
`;
