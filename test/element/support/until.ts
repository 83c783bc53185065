/** Waits until what was asked of an element can be seen in it. */
export async function until(
  element: { readonly updateComplete: Promise<boolean> },
  isSo: () => unknown,
): Promise<void> {
  while (!isSo()) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
  }
}
