import { css } from "lit";

/** Words that authors wrote, as `renderProse` shows them. */
export const prose = css`
  .prose {
    max-inline-size: 62ch;
  }

  .prose > * + * {
    margin-block-start: 0.5em;
  }

  .prose ul,
  .prose ol {
    padding-inline-start: 1.25em;
  }

  /* A word that is explained: told by the dots, not by a colour, and as high as its line. */
  .term {
    position: relative;
    display: inline-block;
    text-decoration: underline dotted var(--_act) 0.125em;
    text-underline-offset: 0.2em;
  }

  .term[aria-expanded="true"] {
    text-decoration-style: solid;
    background: var(--_act-wash);
  }

  /* Reaches beyond its line for a finger, and moves nothing. */
  button.term::after {
    content: "";
    position: absolute;
    inset: -0.75em -0.375em;
  }

  .term .hidden-words {
    inset-inline-start: 0;
    user-select: none;
  }

  /* Nothing opens on paper. */
  @media print {
    .term {
      text-decoration: none;
      background: none;
    }

    .meaning {
      display: none;
    }
  }

  .prose li + li {
    margin-block-start: 0.25em;
  }
`;
