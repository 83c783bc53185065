/** A class of custom element that knows the release it belongs to. */
export interface VersionedElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers an element once. When a page carries two releases, the first stays and the second is
 * reported aloud: an older element that silently wins is worse than an error in health content.
 */
export function defineElement(tag: string, constructor: VersionedElement): void {
  const present = customElements.get(tag) as VersionedElement | undefined;
  if (!present) {
    customElements.define(tag, constructor);
    return;
  }
  if (present === constructor || present.version === constructor.version) return;
  console.error(
    `<${tag}> is on this page twice: release ${present.version ?? "unknown"} is in use and release ${constructor.version} is ignored. Load one of them only.`,
  );
}
