import { css } from "lit";

/** Crisis contacts, as `renderHelp` shows them. */
export const help = css`
  .help {
    display: grid;
    gap: 0.625em;
    padding: 0.875em 1em;
    border-inline-start: 0.375em solid var(--_care-bar);
    border-radius: 0.25em;
    background: var(--_care);
    color: var(--_ink);
  }

  .help h3 {
    font-size: 1.125em;
  }

  .help .danger {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    font-weight: 600;
  }

  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 0.5em;
  }

  .contacts li {
    display: flex;
  }

  .contacts a,
  .contacts li > span {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    line-height: 1.3;
    text-decoration: none;
  }

  .contacts a:hover {
    border-color: var(--_ink);
  }

  .contacts a strong {
    display: block;
    color: var(--_act);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .contacts .notes {
    display: block;
    margin-block-start: 0.125em;
    font-size: var(--_small);
  }

  .help .reveal {
    color: var(--_ink);
  }

  .help .reveals {
    margin-block: -0.375em;
  }

  .help .panel {
    border-color: var(--_care-bar);
  }

  .help .fine {
    font-size: var(--_small);
  }

  .help.compact {
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.5em 1.25em;
    padding-block: 0.625em;
  }

  .compact > :not(h3, .danger) {
    grid-column: 1 / -1;
  }

  .compact > .contacts {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
  }

  @container ithrive (max-width: 52em) {
    .help.compact > * {
      grid-column: 1 / -1;
    }
  }
`;
