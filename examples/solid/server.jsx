import { generateHydrationScript, renderToString } from "solid-js/web";
import { App } from "./app.jsx";

/** What Solid wants to run first. A strict policy refuses it inside the page: it becomes a file. */
export const hydrationScript = generateHydrationScript().replace(/<[^>]*>/g, "");

export const render = (page) =>
  page
    .replace("</head>", '<script src="hydration.js"></script></head>')
    .replace("<!--app-->", () => renderToString(() => <App />));
