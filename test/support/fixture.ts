let current: HTMLElement | undefined;

/**
 * Puts HTML into the shadow root of a host in the document, in place of the one before.
 * For tests of test support; an element under test makes its own root.
 */
export function fixture(html: string): HTMLElement & { readonly shadowRoot: ShadowRoot } {
  current?.remove();
  const host = document.createElement("div");
  host.attachShadow({ mode: "open" }).innerHTML = html;
  document.body.append(host);
  current = host;
  return host as HTMLElement & { readonly shadowRoot: ShadowRoot };
}
