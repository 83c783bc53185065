import htmx from "htmx.org";
import "ithrive-grids/define/ithrive-grid";

// Only for sites that require Trusted Types: what this site's own server sends becomes the page.
htmx.registerExtension("trusted-pages", {
  init: ({ initSecurity }) =>
    initSecurity(globalThis.trustedTypes?.createPolicy("htmx", { createHTML: (html) => html })),
});

let loaded = "nothing";
let marked = 0;
const say = () => (htmx.find("#said").textContent = `Shown: ${loaded}. Marked: ${marked}.`);

htmx.on("ithrive-load", ({ id }) => {
  loaded = id;
  say();
});
htmx.on("ithrive-marks-change", ({ marks }) => {
  marked = marks.length;
  say();
});

// Elements that need an object rather than an address are given it when they arrive.
htmx.onLoad(async (arrived) => {
  for (const element of [arrived, ...arrived.querySelectorAll("ithrive-grid")]) {
    if (!element.dataset.object) continue;
    element.grid = await (await fetch(element.dataset.object)).json();
  }
});
