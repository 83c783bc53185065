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
    .has-leave > .body {
      --_top: calc(var(--ithrive-sticky-top, 0px) + 4em);
    }

    .leave {
      min-block-size: 4em;
      padding-block: 0.25em;
    }

    .leave .shift {
      display: none;
    }

    .leave p {
      flex: 1 1 0;
    }

    .leave .button {
      flex: 0 1 auto;
      max-inline-size: 10.5em;
      padding-inline: 0.75em;
    }
  }

  /* Text so large, or room so small, that its words need lines of their own. */
  @container ithrive (max-width: 17em) {
    .has-leave > .body {
      --_top: calc(var(--ithrive-sticky-top, 0px) + 6.5em);
    }

    .leave {
      flex-direction: column;
      align-items: stretch;
      justify-content: center;
      gap: 0.25em;
      min-block-size: 6.5em;
    }

    .leave p {
      flex: none;
    }

    .leave .button {
      max-inline-size: none;
    }
  }
`;
