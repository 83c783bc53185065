import { argv, stdout } from "node:process";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import type { Form } from "./list-base-files.ts";
import { findFaults, type Mutant } from "./find-faults.ts";
import { type Case, createMutants } from "./mutants.ts";

/** What one run over mutants comes to. */
export interface MutantReport {
  /** How many were read. */
  readonly read: number;
  /** The smallest mutant that went wrong, and what was wrong with it. */
  readonly failure?: string;
  /** The mutant that kept the process busy for longer than the limit. */
  readonly hang?: string;
}

const [, , form = "yaml", seed = "1", count = "1", limit = "1000"] = argv;

const size = 1_000_000;
const state = new Int32Array(new SharedArrayBuffer(8));
const shown = new Uint8Array(new SharedArrayBuffer(size));
Atomics.store(state, 0, -1);
const watch = new Worker(new URL("./watch-time.mjs", import.meta.url), {
  workerData: { state, text: shown, limit: Number(limit) },
});
await new Promise((resolve) => watch.once("message", resolve));

const encoder = new TextEncoder();
let read = 0;

/** Leaves the mutant where the watching thread finds it. */
function show({ path, content }: Mutant): void {
  const text = typeof content === "string" ? content : Buffer.from(content).toString("latin1");
  const { written } = encoder.encodeInto(`${path}\n${text}`, shown);
  Atomics.store(state, 1, written);
  Atomics.store(state, 0, read);
}

const mutants = createMutants(form as Form);
const details = fc.check(
  fc.property(mutants, ({ library, ...mutant }) => {
    read += 1;
    show(mutant);
    const faults = findFaults(mutant, library);
    Atomics.store(state, 0, -1);
    if (faults.length > 0) throw new Error(faults.join("\n"));
  }),
  { seed: Number(seed), numRuns: Number(count) },
);
await watch.terminate();

const report: MutantReport = details.failed
  ? { read, failure: describe(details) }
  : { read: details.numRuns };
stdout.write(JSON.stringify(report));

function describe({
  counterexample,
  errorInstance,
  seed: from,
  counterexamplePath,
}: fc.RunDetails<[Case]>): string {
  const { path, content = "" } = counterexample?.[0] ?? {};
  const error = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  const text = typeof content === "string" ? content : Buffer.from(content).toString("latin1");
  return `${path}, seed ${from}, path ${counterexamplePath}\n${error}\n${JSON.stringify(text)}`;
}
