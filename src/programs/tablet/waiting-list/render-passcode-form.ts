import { html, nothing } from "lit";
import { renderPasscodeField } from "./render-passcode-field.ts";

/** A form in which passcodes are typed. */
export interface PasscodeForm {
  /** Name of each field, and its label. */
  readonly fields: readonly { readonly name: string; readonly label: string }[];
  readonly show: string;
  readonly confirm: string;
  /** What was wrong with what was typed; empty: nothing. */
  readonly fault: string;
  /** Said while the passcode is worked on; undefined: it is not. */
  readonly busy: string | undefined;
  /** What was typed, in the order of the fields. The fields are empty afterwards. */
  readonly onTyped: (passcodes: readonly string[], form: Element) => void;
}

/** The fields, a check to see what is typed in them, and what was wrong. */
export function renderPasscodeForm(form: PasscodeForm) {
  const { fields, fault, busy } = form;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (busy !== undefined) return;
    const inputs = findInputs(event);
    const typed = inputs.map(({ value }) => value);
    if (typed.every((one) => one === "")) return inputs[0]?.focus();
    for (const input of inputs) input.value = "";
    form.onTyped(typed, event.currentTarget as Element);
    inputs[0]?.focus();
  };
  return html`<form class="passcodes" @submit=${onSubmit}>
    <p id="passcode-fault" role="alert">
      ${fault === "" ? nothing : html`<strong class="problem">${fault}</strong>`}
    </p>
    ${fields.map((field) =>
      renderPasscodeField({ ...field, describedBy: "passcode-fault", isWrong: fault !== "" }),
    )}
    <label class="check"
      ><input type="checkbox" @change=${showTyped} /><span>${form.show}</span></label
    >
    <div class="row">
      <button class="button main" aria-disabled=${busy === undefined ? "false" : "true"}>
        ${form.confirm}
      </button>
      <span role="status">${busy}</span>
    </div>
  </form>`;
}

function findInputs(event: Event): HTMLInputElement[] {
  const form = (event.currentTarget as HTMLElement).closest("form");
  return [...(form?.querySelectorAll<HTMLInputElement>(".passcode input") ?? [])];
}

function showTyped(event: Event): void {
  const { checked } = event.currentTarget as HTMLInputElement;
  for (const input of findInputs(event)) input.type = checked ? "text" : "password";
}
