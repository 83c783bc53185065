/** One refusal of the page's content security policy. */
export interface Refusal {
  readonly directive: string;
  /** What was refused: the origin of an address, or a word such as `inline`. */
  readonly host: string;
}

/** What a report of a refusal holds; the compiler knows reports of any kind alone. */
interface PolicyReport {
  readonly effectiveDirective?: string;
  readonly blockedURL?: string;
}

/** Collects what the policy refuses from now on and, where the browser remembers, what it refused before. */
export function watchPolicy(): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const add = (directive: string, blocked: string): void => {
    const host = URL.canParse(blocked) ? new URL(blocked).origin : blocked;
    const isNew = refusals.every((one) => one.directive !== directive || one.host !== host);
    if (isNew) refusals.push({ directive, host });
  };
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    add(effectiveDirective, blockedURI),
  );
  if ("ReportingObserver" in globalThis) {
    const options = { types: ["csp-violation"], buffered: true };
    new ReportingObserver((reports) => {
      for (const { body } of reports) {
        const { effectiveDirective = "", blockedURL = "" } = (body ?? {}) as PolicyReport;
        add(effectiveDirective, blockedURL);
      }
    }, options).observe();
  }
  return refusals;
}
