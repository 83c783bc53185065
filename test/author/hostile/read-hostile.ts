import { argv, stdout } from "node:process";
import { readSource } from "../../../src/author/index.ts";
import { hostileTexts } from "./hostile-texts.ts";

const { path, texts } = hostileTexts[argv[2] ?? ""] ?? { path: "", texts: [] };
const faults: string[] = [];
for (const [name, text] of texts) {
  const source = readSource({ path, text });
  if (source.value === undefined && source.problems.length === 0)
    faults.push(`${name}: nothing said`);
  if (source.problems.length > 20) faults.push(`${name}: ${source.problems.length} problems`);
  for (const { place, message } of source.problems) {
    if ((place.end.offset ?? Infinity) > source.text.length)
      faults.push(`${name}: outside the file`);
    if (message.length > 400) faults.push(`${name}: a message of ${message.length} characters`);
  }
}
stdout.write(JSON.stringify({ read: texts.length, faults }));
