import { css } from "lit";

/** Words that are being read, and the bar that stays in view meanwhile. */
export const readAloud = css`
  ::highlight(ithrive-spoken) {
    background-color: var(--_act-wash);
    color: var(--_ink);
    text-decoration: underline 0.1875em var(--_act);
  }

  .spoken {
    background: var(--_act-wash);
    text-decoration: underline 0.1875em var(--_act);
  }

  .listen {
    margin-block-start: 0;
  }

  th .listen {
    margin-block-start: 0.5em;
    font-weight: 600;
  }

  .listen-bar {
    position: sticky;
    z-index: 3;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-block-start: 1em;
    padding: 0.5em 0.75em;
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_paper);
  }

  /* What the keyboard comes to is not covered by the bar. */
  .container:has(> .listen-bar) :is(a, button, [tabindex]) {
    scroll-margin-block-end: 5em;
  }

  @media (forced-colors: active) {
    ::highlight(ithrive-spoken) {
      background-color: Highlight;
      color: HighlightText;
      text-decoration-color: CanvasText;
    }

    .spoken {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    .listen,
    .listen-bar {
      display: none;
    }
  }
`;
