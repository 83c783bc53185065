import { html, nothing } from "lit";
import type { Person } from "../../record/index.ts";
import { hasSaid } from "./has-said.ts";
import type { NamedPerson } from "./name-people.ts";
import type { TalkView } from "./talk-view.ts";

/** More people than this do not fit around one screen. */
const mostPeople = 6;
const longestName = 60;

/**
 * Who is here: a role each, a name if they like.
 *
 * @param begin the button that goes on from here
 */
export function renderPeople(view: TalkView, begin: unknown) {
  const { people, words } = view;
  return html`<section class="section" aria-labelledby="people-heading">
    <div class="row people-head">
      <h3 id="people-heading">${words.start.who}</h3>
      <p class="quiet">${words.start.order} ${words.start.nameNote}</p>
    </div>
    <ol class="people" role="list">
      ${people.map((person, index) => renderPerson(person, index, view))}
    </ol>
    <div class="row">
      ${begin}
      ${
        people.length < mostPeople
          ? html`<button type="button" class="button" @click=${() => addPerson(view)}>
              ${words.start.add}
            </button>`
          : nothing
      }
    </div>
  </section>`;
}

function renderPerson(person: NamedPerson, index: number, view: TalkView) {
  const { words, said, record } = view;
  const roles = Object.keys(said.roles) as Person["role"][];
  const name = record.people.find(({ id }) => id === person.id)?.name?.text ?? "";
  const hasMarks = hasSaid(record, person.id);
  const mayGo = view.people.length > 1 && !hasMarks;
  return html`<li>
    <fieldset>
      <legend class="hidden-words">${words.start.person(index + 1)}</legend>
      <label class="field"
        ><span>${words.start.role}</span>
        <select @change=${(event: Event) => changeRole(person.id, event, view)}>
          ${roles.map(
            (role) =>
              html`<option value=${role} ?selected=${role === person.role}>
                ${said.roles[role]}
              </option>`,
          )}
        </select></label
      >
      <label class="field"
        ><span>${words.start.name}</span>
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          maxlength=${longestName}
          .value=${name}
          @input=${(event: Event) => writeName(person.id, event, view)}
      /></label>
      ${
        mayGo
          ? html`<button
              type="button"
              class="button"
              aria-label=${words.start.removeNamed(person.shown)}
              @click=${() => view.act({ type: "remove-person", person: person.id })}
            >
              ${words.start.remove}
            </button>`
          : nothing
      }
      ${hasMarks ? html`<p class="quiet stays">${words.start.stays}</p>` : nothing}
    </fieldset>
  </li>`;
}

function addPerson(view: TalkView): void {
  const isHere = (role: Person["role"]) => view.people.some((person) => person.role === role);
  const role = isHere("young-person") ? "parent" : "young-person";
  view.act({ type: "add-person", person: { id: view.newPersonId(), role } });
}

function changeRole(person: string, event: Event, view: TalkView): void {
  const role = (event.target as HTMLSelectElement).value as Person["role"];
  view.act({ type: "change-person", person, role });
}

function writeName(person: string, event: Event, view: TalkView): void {
  const text = (event.target as HTMLInputElement).value;
  view.act({ type: "write-person", person, part: "name", by: person, text });
}
