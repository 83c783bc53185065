import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { peers } from "../peers/index.mjs";
import { toMilliseconds, toPercent, toRatio } from "./format.mjs";
import { largeNames, writeAims } from "./write-aims.mjs";
import { writeJobs } from "./write-jobs.mjs";
import { writeTable } from "./write-table.mjs";

/**
 * The page on the results, from the files that measuring wrote.
 *
 * @param {string} folder
 * @returns {Promise<string>} Markdown
 */
export async function writeReport(folder) {
  const facts = await readResult(folder, "facts");
  const jobs = await readResult(folder, "jobs");
  const loads = await readResult(folder, "loads");
  if (!facts) throw new Error("There are no results: measure first, with `npm run bench`.");
  return [
    writeOpening(facts),
    loads && `## Aims\n\n${writeAims(loads, facts, peers)}`,
    loads && writeLoads(loads),
    jobs && `## Jobs\n\n${writeJobs(jobs, nameOf)}`,
    writeMethod(facts),
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
}

function writeOpening({ day, browser, node, cores, processor, memory, slowdown, versions, grid }) {
  const rows = peers
    .filter(({ isHidden }) => !isHidden)
    .map(({ name, kind, packages, how, tuned }) => [
      name,
      kind,
      packages.map((name) => `${name} ${versions[name] ?? ""}`).join(", ") || "this package",
      how + (tuned ? `. *Tuned:* ${tuned}` : ""),
    ]);
  return `# Benchmarks

Written by \`npm run bench\` from what it measured; change the bench, not this page. Measured on ${day}.

Everybody shows the same real grid: \`${grid.id}\` ${grid.version}, ${grid.questions} questions by ${grid.options} options, ${grid.words} words in its first
view and ${grid.sources} sources. The other libraries are given the title, the names and the first view's answers, which is less than ours draws: it
also shows help contacts, kinds of help, what can be done alongside, further words and sources. Tables show tables; **form engines were not made
for this**, and that they are slower at it says nothing about their forms.

Machine: ${cores} cores (${processor}), ${memory} GB, Node ${node.replace("v", "")}, ${browser}, processor slowed ${slowdown} times where times are told unless it says otherwise.

${writeTable(["", "kind", "version", "how it shows the grid"], rows)}`;
}

function writeLoads({ loads, taps, large, largeTaps = {} }) {
  const rows = Object.entries(loads).map(([page, { readable, work, readableShare }]) => [
    nameOf(page),
    toMilliseconds(readable.own),
    toMilliseconds(readable.other) +
      (readableShare < 1 ? ` (${toPercent(readableShare)} of the words)` : ""),
    toRatio(readable),
    toRatio(work),
    readable.loads,
  ]);
  return `## J2 Until the words can be read

Ours and one other page in turn, each load cold. The ratio is ours by the other's: below 1, ours is sooner. In brackets the 95 % interval.
*Work* is the main thread's processor time until then.

${writeTable(["against", "ours", "theirs", "ratio", "ratio of work", "loads of each"], rows)}

## What a tap costs

12 questions by 6 options, made up. Milliseconds of script, style and layout on the main thread, from a trace: medians, and the longest.

${writeTaps(taps)}

## Large pages

${writeTable(
  ["ours", "readable", "work", "memory", "nodes", "a tap"],
  Object.entries(large).map(([name, { readable, work, memory, nodes }]) => [
    largeNames[name],
    toMilliseconds(readable),
    toMilliseconds(work),
    `${memory.toFixed(1)} MB`,
    nodes,
    (largeTaps[name] ?? [])
      .filter(({ total }) => total !== undefined)
      .map((tap) => `${tap.name} ${tap.total.toFixed(1)} ms`)
      .join(", "),
  ]),
)}`;
}

function writeTaps(taps) {
  const rows = Object.entries(taps).flatMap(([page, rates]) =>
    Object.entries(rates).flatMap(([rate, list]) =>
      list.map(({ name, script, style, layout, total, most }) =>
        total === undefined
          ? [nameOf(page), name, `${rate}x`, "the control was not found"]
          : [
              nameOf(page),
              name,
              `${rate}x`,
              ...[script, style, layout, total, most].map((time) => time.toFixed(1)),
            ],
      ),
    ),
  );
  return writeTable(
    ["", "tap", "slow-down", "script", "style", "layout", "together", "longest"],
    rows,
  );
}

function writeMethod({ slowdown }) {
  return `## How it is measured

- **Pages.** Each library is bundled with esbuild, minified, for browsers of 2022; LHC-Forms comes built and is loaded as its documentation says. A server on the same
  machine, without compression or a slow network. Default settings; a *tuned* row where a documented setting would plainly help.
- **Cold.** Every load has a browser context of its own: nothing is cached. Requests to other hosts fail at once, so that their speed is nobody's here.
- **Readable.** From when a page says that its grid is shown, every frame is looked at after it was laid out, until all answers of the first view are there. The same condition for all.
- **Intervals.** The rounds are drawn again 4,000 times with the same random numbers; the interval holds 95 % of the ratios of medians.
- **Work** is processor time, so that other programs on the machine count for little; times are not, and hold for this machine only (${slowdown}x).
- **Pixels, pages and names** were looked at by a program. A zero from axe does not mean that a page is good to use.

The pages of the bench are in \`bench/peers/\`; \`bench/README.md\` says how to run it.`;
}

/** @param {string} page `<peer>` or `<peer>-tuned` */
function nameOf(page) {
  const peer = peers.find(({ id }) => id === page || `${id}-tuned` === page);
  return peer.id === page ? peer.name : `${peer.name}, tuned`;
}

async function readResult(folder, name) {
  const file = join(folder, `${name}.json`);
  return existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : undefined;
}
