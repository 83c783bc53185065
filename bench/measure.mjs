import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { startServer } from "../scripts/serve.mjs";
import { startBrowser } from "./browser/open-page.mjs";
import { makeGrid } from "./fixture/make-grid.mjs";
import { readTable } from "./fixture/read-table.mjs";
import { policies } from "./jobs/policy.mjs";
import { peers } from "./peers/index.mjs";
import { buildSite, readJson } from "./site/build-site.mjs";

const noPolicy = "default-src * 'unsafe-inline' 'unsafe-eval' data: blob:";

/**
 * Builds the pages, measures what is asked for, and writes each part's results to a file of its own.
 *
 * @param {object} options
 * @param {string} options.bench this folder
 * @param {string} options.out for pages and results
 * @param {string} options.dist the built package
 * @param {string} options.grid id of the shipped grid that all pages show
 * @param {readonly string[]} options.only ids of peers; none for all
 * @param {number} options.loads
 * @param {number} options.slowdown
 * @param {readonly ("jobs" | "loads")[]} options.parts
 */
export async function measure(options) {
  const { bench, out, dist, only, loads, slowdown, parts } = options;
  if (!existsSync(join(dist, "cdn", "ithrive-grid.js"))) {
    throw new Error(`${dist} has no cdn/ithrive-grid.js: run \`npm run build\` first.`);
  }
  const fixtures = await readFixtures(dist, options.grid);
  const isChosen = ({ id }) => only.length === 0 || only.includes(id);
  // Ours and the static page are what the others are compared with.
  const chosen = peers.filter(
    (peer) => isChosen(peer) || peer.kind === "ours" || peer.id === "static-table",
  );
  const site = join(out, "site");
  const pages = await buildSite({ bench, out: site, peers: chosen, fixtures });
  const prerendered = prerender(dist, site, options.grid);
  const servers = await startServers(site, dist);
  const browser = await startBrowser();
  try {
    const facts = await readFacts({ bench, browser, grid: fixtures.real[0], slowdown });
    await write("facts", facts);
    const given = {
      browser,
      out,
      loads,
      slowdown,
      prerendered,
      grid: fixtures.real[0],
      fixture: "real",
      fixtures,
      url: servers.open.url,
      sites: { strict: servers.strict.url, trustedTypes: servers.trustedTypes.url },
      expectedOf: mapValues(fixtures, (grids) => grids.flatMap(listTexts)),
      say: (line) => console.log(line),
    };
    given.expected = given.expectedOf.real;
    given.table = readTable(fixtures.real[0]);
    given.words = listWords(given.table);
    const listed = pages.filter(({ peer }) => !peer.isHidden);
    if (parts.includes("jobs")) {
      const { runJobs } = await import("./jobs/index.mjs");
      // Of some libraries alone: what was found of the others stays.
      const earlier = only.length > 0 && existsSync(join(out, "jobs.json"));
      const kept = earlier ? await readJson(join(out, "jobs.json")) : {};
      await write("jobs", {
        ...kept,
        ...(await runJobs(
          given,
          listed.filter(({ peer }) => isChosen(peer)),
        )),
      });
    }
    if (parts.includes("loads")) {
      const { runLoads } = await import("./loads/index.mjs");
      await write("loads", await runLoads(given, listed));
    }
  } finally {
    await browser.close();
    await Promise.all(Object.values(servers).map((server) => server.close()));
  }

  async function write(name, value) {
    await writeFile(join(out, `${name}.json`), JSON.stringify(value, undefined, 2));
  }
}

/** The real grid; made-up ones of 12 by 6 and 40 by 6; and twelve on one page. */
async function readFixtures(dist, id) {
  const folder = join(dist, "grids");
  const grid = await readJson(join(folder, `${id}.json`));
  const names = (await readdir(folder)).filter(
    (name) => /^[\w-]+\.json$/.test(name) && name !== "index.json",
  );
  const shipped = await Promise.all(names.map((name) => readJson(join(folder, name))));
  const twelve = Array.from({ length: 12 }, (_, at) => shipped[at % shipped.length]);
  return {
    real: [grid],
    update: [makeGrid(grid, 12, 6)],
    large: [makeGrid(grid, 40, 6)],
    "right-to-left": [{ ...grid, language: "ar" }],
    twelve,
  };
}

/** Writes the grids' own pages as the package's command does. @returns the path of the measured grid's page, if any */
function prerender(dist, site, id) {
  const program = join(dist, "programs", "cli", "bin.js");
  const grids = join(dist, "..", "grids");
  if (!existsSync(program) || !existsSync(grids)) return undefined;
  const parameters = [program, "build", grids, "--out", join(site, "prerendered")];
  const { status, stderr } = spawnSync(process.execPath, parameters, { encoding: "utf8" });
  const page = `prerendered/${id}.html`;
  if (status === 0 && existsSync(join(site, page))) return page;
  console.error(`The grids' own pages could not be made, and are not measured.\n${stderr}`);
  return undefined;
}

async function startServers(site, dist) {
  const folders = { "/": site, "/cdn": join(dist, "cdn") };
  if (existsSync(join(dist, "tablet"))) folders["/tablet"] = join(dist, "tablet");
  return {
    open: await startServer({ folders, policy: noPolicy }),
    strict: await startServer({ folders, policy: policies.strict }),
    trustedTypes: await startServer({ folders, policy: policies.trustedTypes }),
  };
}

/** What a reader must know to judge or repeat the numbers; nothing that names a machine or its people. */
async function readFacts({ bench, browser, grid, slowdown }) {
  const packages = [...new Set(peers.flatMap((peer) => peer.packages))].sort();
  const versions = {};
  for (const name of packages) {
    const file = join(bench, "node_modules", name, "package.json");
    versions[name] = JSON.parse(await readFile(file, "utf8")).version;
  }
  return {
    day: new Date().toISOString().slice(0, 10),
    browser: await browser.version(),
    node: process.version,
    cores: cpus().length,
    processor: cpus()[0]?.model ?? "unknown",
    memory: Math.round(totalmem() / 2 ** 30),
    slowdown,
    versions,
    grid: {
      id: grid.id,
      version: grid.version,
      questions: grid.questions.length,
      options: grid.options.length,
      sources: Object.keys(grid.evidence).length,
      words: listWords(readTable(grid)).split(/\s+/).length,
    },
  };
}

/** What must be seen. A word of the title stands on every page, whether its grid is shown or not. */
function listTexts(grid) {
  const { title, questions } = readTable(grid);
  return questions
    .flatMap(({ answers }) => answers.flatMap(({ pieces }) => pieces))
    .filter((piece) => !title.includes(piece));
}

function listWords({ options, questions }) {
  const names = options.map(({ name }) => name);
  return [
    ...names,
    ...questions.flatMap(({ ask, answers }) => [ask, ...answers.map(({ text }) => text)]),
  ].join("\n");
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
