import { checkElement } from "./check-element.ts";
import { checkFrames } from "./check-frames.ts";
import { checkGrids } from "./check-grids.ts";
import { checkPolicy } from "./check-policy.ts";
import { checkScripts } from "./check-scripts.ts";
import { checkStandIn } from "./check-stand-in.ts";
import type { Finding } from "./finding.ts";
import type { Refusal } from "./watch-policy.ts";
import { selfTestWords } from "./words.ts";

/** How long the element's script may take before it counts as blocked, in milliseconds. */
const patience = 4000;

/**
 * Looks at the page it runs on: what of a grid works there, what is blocked, and what to ask for.
 *
 * @param base address of the test's own script: the release it belongs to lies beside it
 * @param refusals what the page's policy refuses; read at the end
 */
export async function runSelfTest(
  base: string,
  refusals: readonly Refusal[],
): Promise<readonly Finding[]> {
  const grids = [...document.querySelectorAll<HTMLElement>("ithrive-grid")];
  const frames = [...document.querySelectorAll<HTMLIFrameElement>("iframe")].filter(({ src }) =>
    /\/embed\.html[?#]/.test(src),
  );
  const own = readOwnVersion(base);
  // A page with a frame alone needs no element of its own.
  const isFramed = grids.length === 0 && frames.length > 0;
  const around = checkFrames(frames);
  if (isFramed) return joinFindings(around, checkPolicy(refusals));
  const isRegistered = await waitForElement();
  const findings = [
    ...(await checkScripts(isRegistered)),
    ...checkElement(await own),
    ...(grids.length > 0
      ? await checkGrids(grids)
      : [{ state: "blocked" as const, ...selfTestWords.element.noTag }]),
    // The grid that the test brought itself has nothing to lose.
    ...checkStandIn(grids.filter(({ dataset }) => !("sample" in dataset))),
    ...around,
  ];
  return joinFindings(findings, checkPolicy(refusals));
}

function joinFindings(...lists: readonly (readonly Finding[])[]): readonly Finding[] {
  const said = new Map(lists.flat().map((finding) => [finding.say, finding]));
  return [...said.values()];
}

async function waitForElement(): Promise<boolean> {
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([customElements.whenDefined("ithrive-grid"), late]);
  return customElements.get("ithrive-grid") !== undefined;
}

async function readOwnVersion(base: string): Promise<string | undefined> {
  try {
    const response = await fetch(new URL("integrity.json", base));
    return ((await response.json()) as { version: string }).version;
  } catch {
    return undefined;
  }
}
