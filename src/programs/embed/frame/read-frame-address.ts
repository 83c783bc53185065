/** What a frame is asked to show, or why it will not. */
export type FrameAddress =
  | {
      /** The address of a compiled grid on this site. */
      readonly src: string;
      /** Attributes of `<ithrive-grid>` besides. */
      readonly attributes: readonly (readonly [name: string, value: string])[];
    }
  | { readonly problem: "no-grid" | "other-site" };

const passed = ["lang", "nation", "view"];

/**
 * Reads what follows the `?` of a frame's address: `src`, and `lang`, `nation`, `view` and `show-draft`
 * of `<ithrive-grid>`. A grid of another site is refused: whoever follows a link to this site must be able to trust
 * that what they read there is this site's. For that reason the exit address cannot be given here either.
 *
 * @param href the frame's own address
 */
export function readFrameAddress(href: string): FrameAddress {
  const page = new URL(href);
  const given = page.searchParams.get("src");
  if (!given) return { problem: "no-grid" };
  if (!URL.canParse(given, href)) return { problem: "no-grid" };
  const grid = new URL(given, href);
  if (grid.origin !== page.origin) return { problem: "other-site" };
  const attributes = passed.flatMap((name) => {
    const value = page.searchParams.get(name);
    return value ? [[name, value] as const] : [];
  });
  const draft = page.searchParams.get("show-draft");
  if (draft !== null && draft !== "false") attributes.push(["show-draft", ""]);
  return { src: grid.href, attributes };
}
