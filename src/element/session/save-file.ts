/**
 * Hands a text file to the browser's downloads.
 *
 * @returns the address the browser reads it from; give it up (`URL.revokeObjectURL`) when the talk is
 *   cleared, for it keeps the text in memory. Given up at once, some browsers save nothing.
 */
export function saveFile(file: { name: string; text: string }): string {
  const url = URL.createObjectURL(new Blob([file.text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  return url;
}
