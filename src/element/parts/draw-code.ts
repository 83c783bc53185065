import { html, svg } from "lit";

/** A QR symbol, dark on light whatever the page's colours: a camera reads nothing else. */
export function drawCode(modules: readonly (readonly boolean[])[], name: string) {
  const size = modules.length;
  return html`<svg
    class="qr"
    role="img"
    aria-label=${name}
    viewBox=${`0 0 ${size} ${size}`}
    shape-rendering="crispEdges"
  >
    ${svg`<rect width=${size} height=${size} fill="#fff"></rect><path fill="#000" d=${drawModules(modules)}></path>`}
  </svg>`;
}

/** One stroke for every run of dark in a row. */
function drawModules(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) =>
      row.map((isDark, x) => {
        if (!isDark || row[x - 1]) return "";
        const end = row.indexOf(false, x);
        return `M${x} ${y}h${(end === -1 ? row.length : end) - x}v1H${x}z`;
      }),
    )
    .join("");
}
