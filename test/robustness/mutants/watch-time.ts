import { writeSync } from "node:fs";
import { cpuUsage, kill, pid } from "node:process";
import { parentPort, workerData } from "node:worker_threads";

// A thread beside the one that reads mutants, which cannot look at a clock while it is kept busy. Time is
// the processor time of the whole process: a machine that is busy with other things makes no file slow.
const { state, text, limit } = workerData as {
  state: Int32Array;
  text: Uint8Array;
  limit: number;
};
let at = -1;
let since = 0;

/** Milliseconds of work this process has done. */
function readWork(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
}

setInterval(
  () => {
    const now = Atomics.load(state, 0);
    if (now !== at || now < 0) {
      at = now;
      since = readWork();
    } else if (readWork() - since > limit) {
      const mutant = new TextDecoder().decode(text.slice(0, Atomics.load(state, 1)));
      writeSync(1, JSON.stringify({ read: at, hang: mutant }));
      kill(pid, "SIGKILL");
    }
  },
  Math.min(25, limit),
);
parentPort?.postMessage("watching");
