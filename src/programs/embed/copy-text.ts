/**
 * Selects the text of a field and copies it. Where the browser refuses to copy, the text stays selected, so that one
 * key or a long press does it.
 *
 * @returns whether it was copied
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Needs no permission, only a press; browsers keep it for pages such as this one.
    return document.execCommand("copy");
  }
}
