import type { IncomingMessage, ServerResponse } from "node:http";

/** Server-sent events to every page that listens. */
export interface EventStream {
  /** Keeps the connection of a page that wants to be told. */
  add(request: IncomingMessage, response: ServerResponse): void;
  /** `grids`: show the page anew. `findings`: only what is wrong has changed. */
  send(event: "grids" | "findings"): void;
  close(): void;
}

/** Starts with no page listening. */
export function createEventStream(): EventStream {
  const listeners = new Set<ServerResponse>();
  return {
    add(request, response) {
      response.writeHead(200, {
        "Content-Type": "text/event-stream",
        "Cache-Control": "no-store",
      });
      // A comment: it makes the browser's connection open now rather than at the first event.
      response.write(": listening\n\n");
      listeners.add(response);
      request.on("close", () => listeners.delete(response));
    },
    send(event) {
      for (const listener of listeners) listener.write(`event: ${event}\ndata:\n\n`);
    },
    close() {
      for (const listener of listeners) listener.end();
    },
  };
}
