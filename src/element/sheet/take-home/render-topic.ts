import { html, nothing } from "lit";
import type { PaperRecord } from "./paper-record.ts";
import type { Topic } from "./topic.ts";

/** What somebody tapped. Questions of the grid stand in quotation marks, so that nobody takes them for the person's own. */
export function renderTopic({ about, questions }: Topic, given: PaperRecord) {
  const { paper, reading, gridLanguage } = given;
  const lang = gridLanguage ?? nothing;
  const { on, question } = paper.takeHome;
  const lead = about === undefined ? question(questions.length) : on;
  return html`${about === undefined ? nothing : html`<span lang=${lang}>${about}</span>`}${questions.map(
    (ask, index) =>
      html`${index === 0 ? lead : reading.common.listBreak}<q lang=${lang}>${ask}</q>`,
  )}`;
}
