// The findings panel of a preview: a script of its own that the preview adds to the page. It keeps
// to the page's strict policy: text nodes only, and style sheets adopted rather than written.

interface Finding {
  path: string;
  line: number | null;
  column: number | null;
  rule: string | null;
  severity: "error" | "warning" | "info";
  message: string;
  mend: string | null;
}

interface PreviewFindings {
  findings: Finding[];
  problems: string[];
}

const style = `
  :host { all: initial; display: block; position: fixed; inset: auto 0 0 0; z-index: 2147483647; color-scheme: light dark; }
  :host([hidden]) { display: none; }
  details { font: medium/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText; border-block-start: 2px solid CanvasText; }
  summary { padding: 0.6em 1em; min-block-size: 1.6em; font-weight: 600; cursor: pointer; }
  summary:focus-visible { outline: 3px solid Highlight; outline-offset: -3px; }
  ol { margin: 0; padding: 0 1em 1em; max-block-size: 40vh; overflow: auto; list-style: none; }
  li { padding-block: 0.6em; border-block-start: 1px solid GrayText; overflow-wrap: anywhere; }
  p { margin: 0; }
  summary p { display: inline; }
  .place { font-family: ui-monospace, monospace; font-size: 0.9em; }
  .message { font-weight: 600; }
  @media print { :host { display: none; } }
`;

const openKey = "ithrive-preview-panel";
const host = document.createElement("div");
host.hidden = true;
const shadow = host.attachShadow({ mode: "open" });
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
shadow.adoptedStyleSheets = [sheet];

const details = document.createElement("details");
const summary = document.createElement("summary");
const list = document.createElement("ol");
const status = document.createElement("p");
status.setAttribute("role", "status");
summary.append(status);
details.append(summary, list);
shadow.append(details);
// A page shown anew leaves the panel as the author left it.
details.open = sessionStorage.getItem(openKey) !== "closed";
details.addEventListener("toggle", () => {
  sessionStorage.setItem(openKey, details.open ? "open" : "closed");
});
document.body.append(host);

function show({ findings, problems }: PreviewFindings): void {
  host.hidden = findings.length + problems.length === 0;
  status.textContent = summarise(findings, problems);
  list.replaceChildren(
    ...problems.map((problem) => createItem([["message", problem]])),
    ...findings.map((finding) =>
      createItem([
        ["place", [finding.path, finding.line, finding.column].filter(Boolean).join(":")],
        ["message", `${capitalise(finding.severity)}: ${finding.message}`],
        ["mend", finding.mend],
        ["rule", finding.rule && `Rule: ${finding.rule}`],
      ]),
    ),
  );
}

function createItem(parts: [name: string, text: string | null][]): HTMLLIElement {
  const item = document.createElement("li");
  for (const [name, text] of parts) {
    if (!text) continue;
    const line = document.createElement("p");
    line.className = name;
    line.textContent = text;
    item.append(line);
  }
  return item;
}

function summarise(findings: Finding[], problems: string[]): string {
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  const errors = count("error") + problems.length;
  const parts: [number, string][] = [
    [errors, "error"],
    [count("warning"), "warning"],
    [count("info"), "note"],
  ];
  return parts
    .filter(([number]) => number > 0)
    .map(([number, noun]) => `${number} ${noun}${number === 1 ? "" : "s"}`)
    .join(", ");
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

async function refresh(): Promise<void> {
  const answer = await fetch("/preview/findings.json");
  show((await answer.json()) as PreviewFindings);
}

let isLost = false;

function reportLost(): void {
  isLost = true;
  host.hidden = false;
  status.textContent = "The preview has stopped. Start it again to go on.";
}

const events = new EventSource("/preview/events");
events.addEventListener("open", () => {
  // A preview that was started again may hold other grids.
  if (isLost) location.reload();
  else void refresh().catch(reportLost);
});
events.addEventListener("findings", () => void refresh().catch(reportLost));
events.addEventListener("grids", () => location.reload());
events.addEventListener("error", reportLost);

export {};
