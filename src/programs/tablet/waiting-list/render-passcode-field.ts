import { html } from "lit";

/** A field of its own for something that nobody should read over a shoulder, or that a device should learn. */
export function renderPasscodeField(field: {
  readonly name: string;
  readonly label: string;
  /** Id of what is said about it. */
  readonly describedBy: string;
  readonly isWrong: boolean;
}) {
  return html`<label class="passcode"
    ><span>${field.label}</span>
    <input
      type="password"
      name=${field.name}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      aria-describedby=${field.describedBy}
      aria-invalid=${field.isWrong ? "true" : "false"}
  /></label>`;
}
