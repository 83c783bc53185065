import { css, unsafeCSS } from "lit";
import { editions } from "./editions.ts";
import { measurePage } from "./measure-page.ts";
import { namePage } from "./page-rules.ts";

const papers = (["a4", "letter"] as const).flatMap((paper) =>
  Object.entries(editions).map(([key, edition]) => {
    const name = key as keyof typeof editions;
    const { width, height } = measurePage(edition, paper);
    return `.paper.${name}.${paper}{page:${namePage({ name, paper })};--_width:${width}mm;--_height:${height}mm}`;
  }),
);

/** Paper in an element's shadow root: laid out but out of sight on a screen; in print, all there is of the element. */
export const frameStyles = css`
  ${unsafeCSS(papers.join(""))}

  /* Black on white, whatever the page's colours are. */
  .paper {
    --_ink: #000;
    --_soft: #333;
    --_line: #767676;
    --_edge: #000;
    --_wash: #f1f1f1;
    --_paper: #fff;
    --_act: #000;
    color-scheme: only light;
    font-family: Arial, "Liberation Sans", sans-serif;
    line-height: 1.2;
    color: #000;
    background: #fff;
    text-rendering: geometricPrecision;
    print-color-adjust: exact;
  }

  .paper .leaf {
    box-sizing: border-box;
    inline-size: var(--_width);
    font-size: var(--_type, 12pt);
  }

  .paper .paper-notice {
    margin: 0 0 0.5em;
    padding: 0.3em 0.6em;
    border: 1.5pt solid #000;
    font-weight: 700;
  }

  @media screen {
    .paper {
      position: absolute;
      inline-size: 0;
      block-size: 0;
      overflow: hidden;
      visibility: hidden;
    }
  }

  @media print {
    .paper ~ * {
      display: none !important;
    }

    /* Before, not after: what stands after the last would be a page with nothing on it. */
    .paper,
    .leaf + .leaf {
      break-before: page;
    }

    /* Sideways on upright paper, and taking no more of it than is seen. */
    .paper.turned {
      direction: ltr;
    }

    .turned .leaf.fits {
      margin-block-end: calc(var(--_width) - var(--_height));
      margin-right: calc(var(--_height) - var(--_width));
      /* A page as high as the sheet is wide would be rounded down, and need another. */
      transform: translateX(var(--_height)) rotate(90deg) scale(0.995);
      transform-origin: 0 0;
    }
  }
`;
