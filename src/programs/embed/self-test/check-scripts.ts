import type { Finding } from "./finding.ts";
import { compareIntegrity } from "./compare-integrity.ts";
import { isMixedContent } from "./is-mixed-content.ts";
import { selfTestWords } from "./words.ts";

const words = selfTestWords.scripts;
const elementFile = /(^|\/)ithrive(-grid)?(\.one-file)?\.js([?#]|$)/;

/** What became of the script tag of the element: taken out, switched off by a tool, or not to be fetched. */
export async function checkScripts(isRegistered: boolean): Promise<readonly Finding[]> {
  const works: Finding = { state: "works", say: words.run };
  const script = [...document.querySelectorAll("script")].find((one) => findAddress(one));
  if (!script) {
    // A bundle of the site's own may hold the element.
    return isRegistered ? [works] : [works, { state: "blocked", ...words.none }];
  }
  const problem = checkTag(script);
  if (problem) return [works, { state: "blocked", ...problem }];
  const fetched = await checkFile(script, isRegistered);
  return [works, ...fetched];
}

// Tools that wait for consent move the address to an attribute of their own.
function findAddress(script: HTMLScriptElement): Attr | undefined {
  return [...script.attributes].find(({ value }) => elementFile.test(value));
}

function checkTag(script: HTMLScriptElement): Omit<Finding, "state"> | undefined {
  const { type, src } = script;
  if (type === "" || /^(text|application)\/(java|ecma)script$/i.test(type)) return words.noModule;
  if (type !== "module") return words.waiting(type);
  if (!src) return words.noAddress;
  return isMixedContent(src) ? words.insecure(src) : undefined;
}

async function checkFile(
  { src, integrity }: HTMLScriptElement,
  isRegistered: boolean,
): Promise<readonly Finding[]> {
  try {
    const response = await fetch(src);
    if (!response.ok) return [{ state: "blocked", ...words.status(src, response.status) }];
    const type = (response.headers.get("content-type") ?? "").replace(/;.*/, "");
    if (!/javascript|ecmascript/i.test(type)) {
      return [{ state: "blocked", ...words.type(src, type) }];
    }
    const isIntact = await compareIntegrity(await response.arrayBuffer(), integrity);
    if (isIntact === undefined) return [];
    if (isIntact) return [{ state: "works", say: words.intact }];
    return [{ state: "blocked", ...words.changed(src) }];
  } catch {
    // A script may run where a fetch of it may not.
    return isRegistered ? [] : [{ state: "blocked", ...words.unreachable(src) }];
  }
}
