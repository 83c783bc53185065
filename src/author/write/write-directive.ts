/**
 * Writes one directive of an answer, `::name` or `::name{key=value …}`. Numbers and the words that are named in
 * `bare` stand without quotation marks where they can.
 */
export function writeDirective(
  name: string,
  attributes: Readonly<Record<string, unknown>> = {},
  bare: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    const isBare = typeof value === "number" || bare.includes(key);
    return `${key}=${writeValue(String(value), isBare)}`;
  });
  return written.length === 0 ? `::${name}` : `::${name}{${written.join(" ")}}`;
}

function writeValue(value: string, isBare: boolean): string {
  if (isBare && /^[\w-]+$/.test(value)) return value;
  const words = value.replaceAll(/&(?=amp;|quot;)/g, "&amp;");
  if (!words.includes('"')) return `"${words}"`;
  return words.includes("'") ? `"${words.replaceAll('"', "&quot;")}"` : `'${words}'`;
}
