import type { Finding } from "./finding.ts";
import { selfTestWords } from "./words.ts";

const words = selfTestWords.element;

/**
 * Whether the element started, in which release, and with its style sheets.
 *
 * @param ownVersion the release of the files that the test came with; undefined when it could not be fetched
 */
export function checkElement(ownVersion: string | undefined): readonly Finding[] {
  const element = customElements.get("ithrive-grid") as { version?: string } | undefined;
  if (!element) return [{ state: "blocked", ...words.missing }, ...checkTrustedTypes()];
  const version = element.version ?? "";
  return [
    { state: "works", say: words.registered(version) },
    ...(ownVersion && ownVersion !== version
      ? [{ state: "look" as const, ...words.otherVersion(version, ownVersion) }]
      : []),
    checkStyles(),
    { state: "works", say: selfTestWords.trustedTypes.works },
  ];
}

function checkStyles(): Finding {
  const probe = document.createElement("div").attachShadow({ mode: "open" });
  try {
    probe.adoptedStyleSheets = [new CSSStyleSheet()];
    return { state: "works", say: words.styles };
  } catch {
    return { state: "blocked", ...words.noStyles };
  }
}

interface PolicyFactory {
  createPolicy(name: string, rules: object): unknown;
}

// Only where the element has failed already: a name can be taken once, and this takes it.
function checkTrustedTypes(): readonly Finding[] {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    trustedTypes?.createPolicy("lit-html", {});
    return [];
  } catch {
    return [{ state: "blocked", ...selfTestWords.trustedTypes.blocked }];
  }
}
