import type { ReactiveElement } from "lit";

/** Puts the focus into the field that a press has just opened, once it is drawn. */
export async function focusField(press: Event, id: string): Promise<void> {
  const root = (press.currentTarget as Element).getRootNode() as ShadowRoot;
  await (root.host as ReactiveElement).updateComplete;
  root.getElementById(id)?.focus();
}
