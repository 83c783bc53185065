import { css } from "lit";

/** The sheet: one page, all of it in em of its own type, so that all grows together. */
export const sheetStyles = css`
  .sheet .leaf {
    display: flex;
    flex-direction: column;
    gap: 0.3em;
    line-height: 1.12;
    letter-spacing: -0.012em;
  }

  .sheet .leaf.close {
    gap: 0.25em;
    line-height: 1.07;
    letter-spacing: -0.018em;
  }

  .sheet .leaf.tight {
    gap: 0.2em;
    line-height: 1.03;
    letter-spacing: -0.025em;
  }

  .sheet .tight .sheet-table tbody :is(th, td) {
    padding-block: 0.06em 0.12em;
  }

  /* A sign is never parted from its word. */
  .sheet .tight .cell-marks li {
    display: inline-block;
    margin-inline-end: 0.6em;
  }

  /* Where much was said it stands in a row; room to write keeps its own lines. */
  .sheet .in-rows .writing-box:has(p + p) {
    display: block;
  }

  .sheet .in-rows .writing-box:has(p + p) > p {
    display: inline;
  }

  .sheet .in-rows .writing-box > p + p::before {
    content: " · ";
  }

  .sheet .in-rows .look-again .line {
    display: inline-block;
    min-inline-size: 8em;
  }

  .sheet .tight .writing {
    min-block-size: 3.2em;
  }

  /* Where all fits, what is left of the page is room to write. */
  .sheet .leaf.fits {
    block-size: calc(var(--_height) - 0.5mm);
  }

  .sheet :is(h1, h2, p, ul, th, td) {
    margin: 0;
    padding: 0;
  }

  .sheet ul {
    list-style: none;
  }

  .sheet section {
    margin: 0;
  }

  .sheet :is(h2, th) {
    font-size: 1em;
    line-height: inherit;
  }

  .sheet .prose {
    max-inline-size: none;
  }

  .sheet .prose > * + *,
  .sheet .prose li + li {
    margin-block-start: 0;
  }

  .sheet :is(.hidden-words, a .hidden-words) {
    display: none;
  }

  .sheet a {
    color: inherit;
    text-decoration: none;
  }

  .sheet .box {
    flex: none;
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-block-start: 0.12em;
    fill: none;
    stroke: #000;
    stroke-width: 1;
  }

  .sheet .icon {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
  }

  .sheet-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 50%;
    gap: 0.4em 1.4em;
    align-items: start;
  }

  .sheet h1 {
    font-size: 1.6em;
    line-height: 1.1;
    letter-spacing: -0.01em;
  }

  .about-it {
    display: grid;
    gap: 0.25em;
  }

  .sheet section.sheet-help {
    display: block;
    padding: 0.3em 0.6em;
    border: 0.75pt solid #000;
    border-inline-start-width: 4pt;
  }

  .sheet .sheet-help :is(h2, p, .nations, .nations li) {
    display: inline;
  }

  .sheet .sheet-help h2 {
    margin-inline-end: 0.3em;
  }

  .nations li + li::before {
    content: " · ";
  }

  /* The last resort of a long grid: who helps stands in a row, and marks follow the answer in its last line. */
  .sheet .packed :is(.cell-marks, td .prose, td .prose > p:only-child) {
    display: inline;
  }

  .sheet .packed .sheet-help :is(ul, li, p) {
    display: inline;
  }

  .packed .who {
    display: none;
  }

  .leaf.packed {
    --_gap: 0.28em;
    --_end: 0;
  }

  .sheet .packed h1 {
    font-size: 1.3em;
  }

  .packed :is(.about-it, .band-of-boxes) {
    gap: 0.15em;
  }

  .packed .writing-box {
    padding-block: 0.1em;
  }

  .sheet .packed .writing.told {
    min-block-size: 0;
  }

  .sheet .packed .sheet-table tbody :is(th, td) {
    padding-block: 0.02em 0.06em;
  }

  .packed .going-along .line {
    min-inline-size: 4em;
  }

  .packed .sheet-help :is(li, p)::after {
    content: " ";
  }

  .packed .sheet-help ul:not(.nations) li::before,
  .packed .nations::before {
    content: "· ";
  }

  .sheet .state {
    font-weight: 400;
  }

  .other-choice,
  .together {
    white-space: nowrap;
  }

  .other-choice {
    margin-inline-end: 0.6em;
  }

  .other-choice .box {
    margin-inline-end: 0.3em;
    vertical-align: -0.1em;
  }

  .who-and-when {
    display: flex;
    gap: 0.4em;
  }

  .sheet-table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }

  .sheet-table .lead {
    inline-size: var(--_lead, 20%);
  }

  .sheet-table caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .sheet-table :is(th, td) {
    padding: 0.16em var(--_gap, 0.4em);
    border-block-end: 0.5pt solid #767676;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  .sheet-table :is(thead, tbody) :is(th, td):first-child {
    padding-inline-start: 0;
  }

  .sheet-table :is(thead, tbody) :is(th, td):last-child {
    padding-inline-end: var(--_end, 0.15em);
  }

  .sheet-table thead :is(th, td):is(*, .lead) {
    padding-inline: 0.4em;
    background: none;
    padding-block: 0.25em;
    border-block: 1.25pt solid #000;
    vertical-align: top;
  }

  .sheet-table tbody tr:last-child > * {
    border-block-end: 1.25pt solid #000;
  }

  .sheet-option {
    display: flex;
    gap: 0.4em;
    font-weight: 700;
  }

  .sheet-table thead th {
    vertical-align: top;
  }

  .sheet-ask {
    font-weight: 700;
  }

  /* Room of their own: the build leaves no space between blocks. */
  .statements li {
    display: inline;
    margin-inline-end: 0.5em;
  }

  .statements .box {
    vertical-align: -0.1em;
  }

  .sheet-table thead .lead.lead.lead {
    padding-inline-start: 0;
  }

  .sheet .band-row td {
    padding-block: 0.2em 0;
    border: 0;
    font-weight: 700;
  }

  .cell-marks li {
    margin-block-start: 0.1em;
  }

  .cell-marks .icon {
    display: inline-block;
    vertical-align: -0.2em;
    margin-inline-end: 0.2em;
    stroke-width: 2.5;
  }

  .chances {
    display: flex;
    gap: 0.6em;
    margin-block-start: 0.3em;
  }

  .chance {
    flex: 1;
  }

  .sheet .dots {
    inline-size: 4.5em;
  }

  .sheet .sign {
    fill: none;
    stroke: #000;
    stroke-width: 1.1;
  }

  .sheet .sign.full {
    fill: #000;
  }

  .band-of-boxes {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    gap: 0.5em;
  }

  .choosing {
    display: flex;
    gap: 0.4em;
  }

  .going-along li {
    display: flex;
    gap: 0.4em;
  }

  .going-along h2 {
    white-space: nowrap;
  }

  .going-along {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.4em;
  }

  /* Room for the name of who sees to it. */
  .going-along .line {
    min-inline-size: 7em;
  }

  .going-along ul {
    display: contents;
  }

  .writing {
    display: grid;
    flex: 1 0 auto;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.6em;
    min-block-size: 4em;
  }

  .writing-box {
    display: flex;
    flex-direction: column;
    padding: 0.3em 0.5em;
    border: 0.75pt solid #000;
  }

  .writing.told {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.8fr) minmax(0, 1.2fr);
  }

  .look-again {
    display: flex;
    gap: 0.5em;
    margin-block-start: auto !important;
  }

  .sheet :is(.look-again, .going-along, .who-and-when) .line {
    flex: 1;
    border-block-end: 0.5pt solid #000;
  }

  .sheet-foot {
    display: flex;
    gap: 1em;
    align-items: start;
    justify-content: space-between;
  }

  .sheet-foot .qr {
    flex: none;
    inline-size: 20mm;
    block-size: 20mm;
  }
`;
