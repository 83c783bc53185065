/** Sets the size that `medium` has inside an element, as a reader's own setting does. */
export function enlarge({ shadowRoot }: { readonly shadowRoot: ShadowRoot }, size: string): void {
  shadowRoot.querySelector<HTMLElement>(".container")!.style.fontSize = size;
}
