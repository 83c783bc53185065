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

  .prose li + li {
    margin-block-start: 0.25em;
  }
`;
