import { html } from "lit";

/** A row of toggle buttons of equal weight. */
export interface Toggles<Name extends string> {
  /** Unique in the element; the heading's id is made of it. */
  readonly key: string;
  readonly heading: string;
  readonly choices: readonly { readonly name: Name; readonly say: string }[];
  readonly isPressed: (name: Name) => boolean;
  readonly onPress: (name: Name, press: Event) => void;
}

/** Toggle buttons under a heading. Their bold form has its room already, so pressing moves nothing. */
export function renderToggles<Name extends string>(toggles: Toggles<Name>) {
  const id = `toggles-${toggles.key}`;
  return html`<div class="toggles" role="group" aria-labelledby=${id}>
    <h3 id=${id}>${toggles.heading}</h3>
    <div class="row">
      ${toggles.choices.map(
        ({ name, say }) =>
          html`<button
            type="button"
            class="button keeps-width"
            aria-pressed=${toggles.isPressed(name)}
            data-words=${say}
            @click=${(press: Event) => toggles.onPress(name, press)}
          >
            ${say}
          </button>`,
      )}
    </div>
  </div>`;
}
