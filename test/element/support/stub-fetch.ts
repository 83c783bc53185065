const real = globalThis.fetch;

/** Answers every fetch until `restoreFetch`; gives back the addresses that were asked for. */
export function stubFetch(answer: (signal: AbortSignal | null) => Promise<Response>): string[] {
  const asked: string[] = [];
  globalThis.fetch = (input, init) => {
    asked.push(String(input));
    return answer(init?.signal ?? null);
  };
  return asked;
}

/** A response that never comes, but ends when it is called off. */
export function neverAnswer(signal: AbortSignal | null): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(new DOMException("Called off", "AbortError")));
  });
}

/** Gives the page its own fetch back. */
export function restoreFetch(): void {
  globalThis.fetch = real;
}
