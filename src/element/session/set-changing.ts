import type { NamedPerson } from "./name-people.ts";
import type { TalkView } from "./talk-view.ts";

/** Lets one person change their marks while everyone's are in view; undefined: nobody any more. */
export function setChanging(person: NamedPerson | undefined, view: TalkView): void {
  view.show({ turns: { ...view.state.turns, changing: person?.id }, message: "" });
}
