/**
 * Puts something that means nothing in place of what was copied. Browsers allow it right after a
 * press, some at any time while the page has the focus. A list of earlier copies that the system
 * keeps cannot be reached.
 *
 * @returns whether it worked
 */
export async function overwriteClipboard(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(" ");
    return true;
  } catch {
    return copyBlank();
  }
}

function copyBlank(): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = " ";
  field.readOnly = true;
  document.body.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
