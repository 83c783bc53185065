import type { DecisionRecord } from "../../../record/index.ts";
import { getNoteWords, getPaperWords, getTalkWords } from "../../../words/index.ts";
import { namePeople } from "../../session/name-people.ts";
import type { PaperView } from "../paper-view.ts";
import type { PaperRecord } from "./paper-record.ts";

/** A record with the wording and the people's names that it is put on paper with. */
export function createPaperRecord(record: DecisionRecord, view: PaperView): PaperRecord {
  const { language, gridLanguage, words } = view;
  const talk = getTalkWords(language);
  const note = getNoteWords(language);
  const people = namePeople(record.people, { ...note, ...talk });
  return {
    record,
    people,
    reading: words,
    talk,
    note,
    paper: getPaperWords(language),
    language,
    gridLanguage,
    nameOf: (id) => people.find((one) => one.id === id)?.shown ?? id,
  };
}
