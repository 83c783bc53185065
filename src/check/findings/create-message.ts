import { VFileMessage } from "vfile-message";
import { showInvisible, type Source } from "../../author/index.ts";
import { describePart } from "../naming/describe-part.ts";
import type { JudgedFinding } from "../rule.ts";
import type { CheckMessage } from "./check-message.ts";

/** What each severity is to vfile and its reporters: an error fails, a state is information. */
const fatal = { error: true, warning: false, state: undefined } as const;

/** Turns a finding into the message that vfile's reporters and editors understand, and more. */
export function createMessage(source: Source, finding: JudgedFinding): CheckMessage {
  const place = finding.place ?? source.placeOf(finding.path, finding.part);
  const message = new VFileMessage(toLine(finding.reason), {
    place,
    ruleId: finding.rule,
    source: "ithrive-grids",
  });
  message.fatal = fatal[finding.severity];
  message.file = showInvisible(source.path);
  message.name = `${message.file}:${message.name}`;
  message.url = `docs/rules/${finding.rule}.md`;
  if (finding.note !== "") message.note = toLine(finding.note);
  if (finding.actual !== undefined) message.actual = showInvisible(finding.actual);
  if (finding.expected !== undefined) message.expected = finding.expected.map(showInvisible);
  const part = showInvisible(describePart(source.value, finding.path));
  return Object.assign(message, { weight: finding.weight, part });
}

/** A report gives each finding one line that can be read, whatever an author wrote and a rule repeats. */
function toLine(text: string): string {
  const line = text.replace(/\s*[\r\n]\s*/g, " ").replace(/\S{120,}/g, cutWord);
  return showInvisible(line.length <= longest ? line : `${line.slice(0, longest - 1)}…`);
}

const longest = 1000;

function cutWord(word: string): string {
  return `${word.slice(0, 60)}…${word.slice(-20)}`;
}
