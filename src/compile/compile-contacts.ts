import type { ContactsPack } from "../check/index.ts";
import type { CompiledContacts, CompiledWay } from "../compiled/index.ts";

/** One nation's contacts with, for each way to reach them, the address that pressing it opens. */
export function compileContacts(pack: ContactsPack): CompiledContacts {
  const { id, nation, name, language } = pack;
  return {
    id,
    nation,
    name,
    language,
    contacts: pack.contacts.map((contact) => ({
      ...contact,
      ways: contact.ways.map((way) => {
        const href = toHref(way);
        return href === undefined ? way : { ...way, href };
      }),
    })),
  };
}

function toHref({ by, to, keyword }: CompiledWay): string | undefined {
  if (to === undefined || to.startsWith("https://")) return to;
  if (to.includes("@")) return `mailto:${to}`;
  const digits = to.replace(/\s/g, "");
  if (by === "phone") return `tel:${digits}`;
  if (by !== "text") return undefined;
  // RFC 5724 puts `?` before the body and Android follows it; iOS looks for `&`. Each reads the
  // two together as its own sign after an empty parameter, so one address serves both.
  return keyword === undefined ? `sms:${digits}` : `sms:${digits}?&body=${keyword}`;
}
