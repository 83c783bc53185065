import type { CompiledContact, CompiledContacts } from "../../compiled/index.ts";

/** Contacts sorted by whom they serve. */
export interface CollectedContacts {
  /** What every pack has, once. */
  readonly shared: readonly CompiledContact[];
  /** What is left of each pack that has more, in the packs' order. */
  readonly own: readonly {
    readonly nation: string;
    readonly contacts: readonly CompiledContact[];
  }[];
}

/**
 * Takes apart what all packs have in common and what belongs to one nation, so that nothing is said
 * four times. With one pack everything is shared.
 */
export function collectContacts(packs: readonly CompiledContacts[]): CollectedContacts {
  const [first, ...others] = packs;
  if (!first) return { shared: [], own: [] };
  const sayAll = (pack: CompiledContacts) => new Set(pack.contacts.map(sayWhatIsShown));
  const said = others.map(sayAll);
  const shared = first.contacts.filter((contact) =>
    said.every((texts) => texts.has(sayWhatIsShown(contact))),
  );
  const sharedTexts = new Set(shared.map(sayWhatIsShown));
  const own = packs
    .map(({ name, contacts }) => ({
      nation: name,
      contacts: contacts.filter((contact) => !sharedTexts.has(sayWhatIsShown(contact))),
    }))
    .filter(({ contacts }) => contacts.length > 0);
  return { shared, own };
}

// Two packs may have read the same contact in different years: what a person reads is what counts.
function sayWhatIsShown({ name, when, ways, ...rest }: CompiledContact): string {
  return JSON.stringify([name, when, rest.for, rest.hours, rest.cost, ways]);
}
