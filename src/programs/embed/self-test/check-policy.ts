import type { Finding } from "./finding.ts";
import type { Refusal } from "./watch-policy.ts";
import { selfTestWords } from "./words.ts";

const { policy, trustedTypes } = selfTestWords;

/** Says what the policy refused, and which directive would allow it. */
export function checkPolicy(refusals: readonly Refusal[]): readonly Finding[] {
  if (refusals.length === 0) return [{ state: "works", say: policy.none }];
  return refusals.map(describe);
}

function describe({ directive, host }: Refusal): Finding {
  const kind = directive.replace(/-(elem|attr)$/, "");
  const named = host.startsWith("http");
  if (kind === "trusted-types") return { state: "blocked", ...trustedTypes.blocked };
  if (kind === "style-src") return { state: "look", ...policy.style(host) };
  if (kind === "script-src" && named) return { state: "blocked", ...policy.script(host) };
  if (kind === "connect-src") return { state: "blocked", ...policy.connect(host) };
  if (kind === "frame-src") return { state: "blocked", ...policy.frame(host) };
  return { state: "look", ...policy.other(directive, host) };
}
