import { readFileSync } from "node:fs";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import type { EventStream } from "./event-stream.ts";
import type { LiveLibrary } from "./live-library.ts";

// The policy the site is built for; the panel keeps to it too.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html ithrive-worker 'allow-duplicates'",
].join("; ");

/** What a preview is served from. */
export interface PreviewParts {
  /** The folder of the built tablet site. */
  site: string;
  /** The built script of the findings panel. */
  panel: string;
  library: LiveLibrary;
  events: EventStream;
}

/**
 * Answers the requests of a preview: the site's pages with the panel added, `grids/` from the live
 * library alone, and under `/preview/` the panel's script, the findings and the events.
 */
export function answerRequest({ site, panel, library, events }: PreviewParts): RequestListener {
  const answerFromSite = sirv(site, { dev: true });
  return (request, response) => {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    const path = (request.url ?? "/").replace(/[?#].*$/, "");
    if (!isOwnHost(request)) return send(response, 403, "text/plain", "Not this computer.");
    switch (path) {
      case "/":
      case "/index.html":
        return send(response, 200, "text/html", addPanel(readFileSync(join(site, "index.html"))));
      // A preview shows what is being written: nothing of it may be kept by the browser.
      case "/worker.js":
        return sendNotFound(response);
      case "/preview/panel.js":
        return send(response, 200, "text/javascript", readFileSync(panel, "utf8"));
      case "/preview/findings.json":
        return send(response, 200, "application/json", JSON.stringify(library.findings()));
      case "/preview/events":
        return events.add(request, response);
    }
    if (!path.startsWith("/grids/")) {
      return answerFromSite(request, response, () => sendNotFound(response));
    }
    // Never the grids the site was built with: an author must not take those for their own.
    const text = library.read(path.slice("/grids/".length));
    if (text === undefined) sendNotFound(response);
    else send(response, 200, "application/json", text);
  };
}

// A page elsewhere can point a name of its own at this computer; it may not read drafts that way.
function isOwnHost({ headers }: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? "");
}

function addPanel(page: Buffer): string {
  return page
    .toString("utf8")
    .replace("</head>", '<script type="module" src="/preview/panel.js"></script></head>');
}

function sendNotFound(response: ServerResponse): void {
  send(response, 404, "text/plain", "Not found");
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "Content-Type": `${type}; charset=utf-8` });
  response.end(body);
}
