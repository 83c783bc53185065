/** How long a browser may take to fetch what it saves. */
const longEnough = 60_000;

/** Hands a file to the browser's downloads. */
export function saveFile(file: { readonly name: string; readonly text: string }): void {
  const url = URL.createObjectURL(new Blob([file.text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  // Given up at once, some browsers save nothing; kept, it would hold the text in memory.
  setTimeout(() => URL.revokeObjectURL(url), longEnough);
}
