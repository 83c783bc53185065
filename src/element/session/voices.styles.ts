import { css } from "lit";

/** Who is here, whose turn it is, and each person's marks beside the others'. */
export const voices = css`
  .people {
    display: grid;
    gap: 0.75em;
    list-style: none;
  }

  .people fieldset {
    grid-template-columns: minmax(0, 14em) minmax(0, 14em) auto;
    justify-content: start;
    align-items: end;
  }

  .turn {
    display: grid;
    gap: 0.5em;
    padding: 1em;
    background: var(--_act-wash);
    border-radius: var(--_radius);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-weight: 600;
  }

  .bottom .legend {
    display: none;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.375em;
  }

  .legend .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    stroke-width: 2.25;
  }

  /* What is next to press stands clear of where the last press was. */
  .turn > .change {
    margin-block-start: 1.25em;
  }

  .hand-over {
    min-block-size: 60vh;
    align-content: start;
    padding-block-end: 6em;
  }

  .turn .row > span {
    font-weight: 600;
  }

  .voice {
    margin-block-start: 0.5em;
  }

  .voice + .voice {
    margin-block-start: 0;
  }

  .voice .marks {
    margin-block-start: 0.25em;
  }

  .voice-name {
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.3;
  }

  .voices {
    display: grid;
    gap: 0.375em;
    margin-block-start: 0.625em;
    padding-block-start: 0.5em;
    border-block-start: 1px dashed var(--_edge);
  }

  .voices li {
    display: flex;
    gap: 0.5em;
    line-height: 1.3;
  }

  .voices .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin-block-start: 0.125em;
    stroke-width: 2.25;
  }

  .voices .quiet {
    display: block;
  }

  .mattering {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.5em;
    font-size: var(--_small);
    line-height: 1.35;
    font-weight: 400;
  }

  @container ithrive (max-width: 30em) {
    .people fieldset {
      grid-template-columns: minmax(0, 1fr);
    }

    .turn .legend {
      display: none;
    }

    .bottom .legend {
      display: flex;
      justify-content: space-between;
      inline-size: 100%;
      gap: 0.125em 0.75em;
      font-size: var(--_small);
      line-height: 1.25;
    }

    .people .button {
      justify-self: start;
    }

    .people li + li {
      padding-block-start: 0.75em;
      border-block-start: 1px solid var(--_line);
    }
  }
`;
