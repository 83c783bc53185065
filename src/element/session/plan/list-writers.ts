import type { NamedPerson } from "../name-people.ts";
import type { TalkView } from "../talk-view.ts";

/** Whose words a plan holds: an interpreter's are those of the one they speak for. */
export function listWriters({ people }: TalkView): readonly NamedPerson[] {
  return people.filter(({ role }) => role !== "interpreter");
}

/** The young people here; where there are none, those who take turns. */
export function listYoung({ people, takers }: TalkView): readonly NamedPerson[] {
  const young = people.filter(({ role }) => role === "young-person");
  return young.length > 0 ? young : takers;
}
