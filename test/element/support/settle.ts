/** Waits until an element has taken the width it now has: it is told in one frame, and has drawn by the next. */
export async function settle(element: {
  readonly updateComplete: Promise<boolean>;
}): Promise<void> {
  for (let frames = 0; frames < 3; frames += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
  }
}
