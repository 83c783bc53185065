import { css } from "lit";

/** What matters, and the plan. */
export const planStyles = css`
  .grid-look {
    display: grid;
    gap: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 2px solid var(--_line);
  }

  /* Below "Look back together", which they are a part of. */
  .grid-look h2 {
    font-size: 1.5em;
  }

  .back .kind-views h3 {
    font-size: 1.125em;
  }

  .statements {
    display: grid;
    gap: 1.25em;
  }

  .statements :is(legend, h3) {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.5em;
    font-size: 1.125em;
  }

  .statements :is(legend, h3) .icon {
    inline-size: 1.375em;
    block-size: 1.375em;
  }

  .shared {
    display: grid;
    gap: 0.75em;
  }

  .shared li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.375em 1.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .parts {
    display: grid;
    gap: 0.75em;
  }

  /* What it is at the start of the line, what people write at its end. */
  .part {
    display: grid;
    grid-template-columns: minmax(0, 18em) minmax(0, 1fr);
    gap: 0.25em 1.5em;
    align-items: baseline;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .part h4 {
    margin: 0;
    font-size: 1em;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
  }

  .fields > :has(textarea) {
    flex: 1 1 20em;
  }

  .fields > *,
  .goals > *,
  .steps-list > * {
    display: grid;
    gap: 0.5em;
    align-content: start;
    justify-items: start;
  }

  :is(.fields, .goals, .steps-list) :is(.field, fieldset) {
    inline-size: 100%;
  }

  .goals {
    display: grid;
    gap: 0.75em;
  }

  .steps-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
  }

  .steps-list > :has(textarea) {
    flex: 1 0 100%;
  }

  .body.plan,
  .body.back {
    gap: 2em;
  }

  .kinds .choices {
    grid-template-columns: repeat(5, minmax(0, 1fr));
  }

  .kinds .choice {
    align-items: start;
  }

  .kinds .choice input {
    margin-block-start: 0.0625em;
  }

  .goal,
  .step-item {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .back .goal {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  .taker {
    inline-size: 100%;
    align-items: end;
    gap: 0.5em 1em;
  }

  .taker .field.short {
    inline-size: auto;
    flex: 1 1 12em;
  }

  .else {
    flex: 2 1 16em;
  }

  .rating {
    gap: 0.5em;
  }

  .rating > legend {
    margin-block-end: 0.5em;
  }

  .rates {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .rate {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    cursor: pointer;
  }

  .rate input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    appearance: none;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    cursor: pointer;
  }

  .rate input:hover {
    border-color: var(--_ink);
  }

  .rate input:checked {
    border: 2px solid var(--_act);
    background: var(--_act-wash);
    box-shadow: inset 0 -0.1875em 0 var(--_act);
  }

  .rate span {
    position: relative;
    font-weight: 600;
    pointer-events: none;
  }

  .rate input:checked + span {
    color: var(--_act);
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .risk {
    display: grid;
    gap: 0.75em;
    padding: 1em;
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
  }

  @container ithrive (max-width: 60em) {
    .kinds .choices {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container ithrive (max-width: 44em) {
    .part {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .rate input:checked {
      border: 4px solid Highlight;
    }
  }

  .big {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .big-head > .quiet {
    min-inline-size: 8em;
  }

  .big .ask,
  .opening {
    font-size: 1.25em;
  }

  .big td .prose {
    font-size: 1.1875em;
  }

  .prompts {
    align-items: baseline;
  }

  .screen-ways {
    row-gap: 0;
  }

  .read-across {
    max-inline-size: 46ch;
    padding: 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-size: 1.625em;
    line-height: 1.5;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .code {
    display: grid;
    grid-template-columns: minmax(0, 26.5em) minmax(0, 1fr);
    gap: 1em 1.5em;
    align-items: start;
  }

  .code figcaption {
    margin-block-start: 0.5em;
    font-weight: 700;
  }

  .code-words {
    display: grid;
    gap: 0.5em;
  }

  .qr {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--_edge);
    forced-color-adjust: none;
  }

  @container ithrive (max-width: 44em) {
    .code {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print {
    .screen-ways {
      display: none;
    }
  }

  .more-grids {
    align-items: end;
  }

  .more-grids .field {
    flex: 0 1 28em;
  }

  .new-talk {
    display: grid;
    gap: 0.5em;
  }

  /* As large as everywhere: the words of a notice are smaller. */
  .new-talk .button {
    font-size: 1.0667em;
  }

  .place p + p {
    margin-block-start: 0.5em;
  }

  .offer {
    font-size: var(--_small);
  }

  .before-use {
    display: grid;
    gap: 1em;
  }

  .before-use h4 {
    margin: 0 0 0.125em;
  }

  .push {
    margin-inline-start: auto;
  }
`;
