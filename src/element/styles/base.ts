import { css } from "lit";
import { tokens } from "./tokens.ts";

/** What every element starts from: the tokens, type, headings, links, focus and hidden words. */
export const base = [
  tokens,
  css`
    :host {
      display: block;
    }

    /* Said of the inside too: a page's own rules for every element reach the host, and no further. */
    :host,
    .container {
      font-family: var(--_font);
      font-size: medium;
      font-style: normal;
      font-weight: 400;
      line-height: 1.5;
      letter-spacing: normal;
      word-spacing: normal;
      text-align: start;
      text-indent: 0;
      text-transform: none;
      white-space: normal;
      color: var(--_ink);
      background: var(--_paper);
      overflow-wrap: anywhere;
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
    }

    :host([hidden]),
    [hidden] {
      display: none !important;
    }

    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }

    /* Measured by its own width, not the window's: a page may give it any column. */
    .container {
      container: ithrive / inline-size;
    }

    /* An author's words run their own way where the interface's run the other. */
    [lang]:not([dir]),
    [lang]:not([dir]) * {
      unicode-bidi: plaintext;
    }

    h2,
    h3,
    h4,
    p,
    ul,
    ol,
    dl,
    dd,
    figure,
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      min-width: 0;
    }

    h2 {
      font-size: 1.875em;
      line-height: 1.2;
      text-wrap: balance;
    }

    @container ithrive (max-width: 30em) {
      h2 {
        font-size: 1.5em;
      }
    }

    h3 {
      font-size: 1.25em;
      line-height: 1.3;
    }

    ul[role="list"] {
      list-style: none;
    }

    a {
      color: var(--_act);
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
    }

    a:hover {
      text-decoration-thickness: 2px;
    }

    svg {
      flex: none;
    }

    .icon {
      display: block;
      inline-size: 1.5em;
      block-size: 1.5em;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .measure {
      max-inline-size: 62ch;
    }

    .quiet {
      font-size: var(--_small);
      color: var(--_soft);
    }

    .hidden-words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin-block: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    /* Two tones, so that it is seen on paper, on a wash and on a filled button alike. */
    :focus-visible {
      outline: 3px solid var(--_ink);
      outline-offset: 2px;
      box-shadow: 0 0 0 2px var(--_paper);
      border-radius: 0.25em;
    }

    /* What is fixed above must not cover what the keyboard comes to. */
    a,
    button,
    [tabindex] {
      scroll-margin-block: calc(var(--_top, 0px) + var(--_head, 1em)) 1em;
    }

    @media (prefers-reduced-motion: no-preference) {
      button,
      a {
        transition:
          background-color 120ms,
          border-color 120ms;
      }
    }
  `,
];
