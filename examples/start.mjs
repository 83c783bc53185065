// `npm start`: builds the examples and serves them; `npm start -- vue` serves one.

import { buildExamples } from "./build.mjs";
import { examples } from "./examples.mjs";
import { serveExample } from "./serve-example.mjs";

const [wanted] = process.argv.slice(2);
const chosen = examples.filter(({ name }) => wanted === undefined || name === wanted);
if (chosen.length === 0) {
  const names = examples.map(({ name }) => name).join(", ");
  console.error(`There is no example "${wanted}". There are: ${names}.`);
  process.exit(1);
}

await buildExamples();
// Each has a server of its own: its policy is as strict as its framework allows.
for (const example of chosen) {
  const { url } = await serveExample(example, { port: 8081, nextFree: true });
  console.log(`${example.title}: ${url}${example.name}/`);
}
