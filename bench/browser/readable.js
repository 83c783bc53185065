// Put into every page before its own scripts. Says when the words of the first view can be read: the same
// condition for everyone, looked for on every frame from when the page says it has shown its grid.
(() => {
  const expected = globalThis.benchExpected;
  const bench = (globalThis.bench = {
    readableAt: undefined,
    lookTime: 0,
    share: 0,
    shifts: [],
    violations: [],
  });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      bench.shifts.push({ at: entry.startTime, value: entry.value });
  }).observe({ type: "layout-shift", buffered: true });
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    bench.violations.push(`${effectiveDirective} ${blockedURI}`),
  );

  /** The share of texts that is laid out, through shadow roots; by default of those of the first view. */
  bench.look = (texts = expected) => {
    const words = squeeze(collectText(document.body));
    return texts.filter((text) => words.includes(squeeze(text))).length / texts.length;
  };

  let waiting = 0;
  document.addEventListener("bench-shown", start);
  document.addEventListener("ithrive-load", () => {
    waiting += 1;
    const all = document.querySelectorAll("ithrive-grid, ithrive-session").length;
    if (waiting === all) start();
  });
  document.addEventListener("DOMContentLoaded", () => {
    // A page without scripts is shown as soon as it is read.
    if (document.scripts.length === 0) start();
  });

  function start() {
    let quiet = 0;
    const onFrame = () => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        // Looking is the bench's work, not the page's: what it took before is taken off.
        const start = performance.now();
        const at = start - bench.lookTime;
        const share = bench.look();
        bench.lookTime += performance.now() - start;
        if (share > bench.share) {
          Object.assign(bench, { share, readableAt: at });
          quiet = 0;
        }
        quiet += 1;
        if (share < 1 && quiet < 60) requestAnimationFrame(onFrame);
        else bench.isDone = true;
      };
      // Answered after this frame's styles, layout and paint.
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(onFrame);
  }

  function collectText(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return "";
    const { localName } = node;
    if (localName === "style" || localName === "script" || localName === "template") return "";
    if (localName !== "slot" && !isDisplayed(node)) return "";
    return listChildren(node).map(collectText).join("");
  }

  function listChildren(node) {
    if (node.shadowRoot) return [...node.shadowRoot.childNodes];
    const assigned = node.localName === "slot" ? node.assignedNodes() : [];
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }

  function isDisplayed(node) {
    return node.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  }

  function squeeze(text) {
    return text.replace(/\s+/g, "");
  }
})();
