// J8: a page and a grid that say they are in Arabic (with the same words): is the table mirrored, and is its text?

import { openPage } from "../browser/open-page.mjs";

/** @returns {Promise<{ mirrored: boolean | null, textDirection: string, sideways: number }>} `mirrored`: the second option stands left of the first; null when options are not beside each other */
export async function measureRightToLeft({ browser, url, expected, table }, { id }) {
  const { page, close } = await openPage(browser, `${url}right-to-left/${id}/`, { expected });
  const [first, second] = table.questions[0].answers.map(({ pieces }) =>
    pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest)),
  );
  const result = await page.evaluate(lookAtDirection, first, second);
  await close();
  return result;
}

function lookAtDirection(first, second) {
  const squeeze = (text) => text.replace(/\s+/g, "");
  const find = (root, text) => {
    for (const node of root.querySelectorAll("*")) {
      const inside = node.shadowRoot && find(node.shadowRoot, text);
      if (inside) return inside;
      const isSmall = ![...node.children].some((child) =>
        squeeze(child.textContent).includes(text),
      );
      if (isSmall && squeeze(node.textContent).includes(text) && node.checkVisibility())
        return node;
    }
    return undefined;
  };
  const [one, two] = [first, second].map((text) => find(document.body, squeeze(text)));
  if (!one || !two) return { mirrored: null, textDirection: "not found", sideways: 0 };
  const [a, b] = [one, two].map((node) => node.getBoundingClientRect());
  const isBeside = Math.abs(a.top - b.top) < Math.max(a.height, b.height);
  return {
    mirrored: isBeside ? b.left < a.left : null,
    textDirection: getComputedStyle(one).direction,
    sideways: Math.max(0, document.scrollingElement.scrollWidth - window.innerWidth),
  };
}
