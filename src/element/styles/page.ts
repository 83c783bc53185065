import { css } from "lit";

/** What stands around the table of a grid. */
export const page = css`
  .container > .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .head {
    display: grid;
    gap: 0.5em;
  }

  .summary {
    font-size: 1.125em;
    color: var(--_soft);
  }

  /* Filled when it is known what the device can do: the room is kept, so that nothing moves. */
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    min-block-size: 2.75em;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
  }

  [role="status"]:empty {
    display: none;
  }

  section {
    display: grid;
    gap: 0.75em;
    margin-block-start: 1em;
  }

  section.help {
    margin-block-start: 0;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 1em 2em;
  }

  .cards > * {
    padding-block-start: 0.625em;
    border-block-start: 1px solid var(--_line);
  }

  .plain-list {
    padding-inline-start: 1.25em;
  }

  .plain-list li + li {
    margin-block-start: 0.375em;
  }

  .own-marks {
    padding: 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }

  .about {
    margin-block-start: 1em;
    padding-block: 0.75em;
    border-block-start: 2px solid var(--_ink);
  }

  .about dl {
    display: grid;
    gap: 1em;
    max-inline-size: 62ch;
  }

  .about dt {
    font-weight: 700;
  }

  .about dd > * + * {
    margin-block-start: 0.375em;
  }

  @container ithrive (max-width: 30em) {
    .summary {
      font-size: 1em;
    }
  }
`;
