// The findings panel of a preview: a script of its own that the preview adds to the page. It keeps
// to the page's strict policy: text nodes only, and style sheets adopted rather than written.

interface Finding {
  line: number | null;
  column: number | null;
  rule: string | null;
  message: string;
  mend: string | null;
}

interface PreviewFindings {
  files: {
    path: string;
    parts: { title: string; groups: { heading: string; findings: Finding[] }[] }[];
  }[];
  summary: string;
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
  .part { font-weight: 600; }
  .heading { margin-block-start: 0.4em; text-decoration: underline; }
  .message { margin-inline-start: 1em; }
  .mend { margin-inline-start: 2em; }
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

function show({ files, summary: counts, problems }: PreviewFindings): void {
  const failures =
    problems.length === 0
      ? ""
      : `${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`;
  status.textContent = [failures, counts].filter(Boolean).join(" ");
  host.hidden = status.textContent === "";
  list.replaceChildren(
    ...problems.map((problem) => createItem([["message", problem]])),
    ...files.flatMap(({ path, parts }) =>
      parts.map(({ title, groups }) =>
        createItem([
          ["place", path],
          ["part", title],
          ...groups.flatMap(({ heading, findings }): Line[] => [
            ["heading", heading],
            ...findings.flatMap(listLines),
          ]),
        ]),
      ),
    ),
  );
}

type Line = [name: string, text: string | null];

function listLines({ line, column, message, mend, rule }: Finding): Line[] {
  const place = [line, column].filter(Boolean).join(":");
  return [
    ["message", [place, message, rule && `[${rule}]`].filter(Boolean).join(" ")],
    ["mend", mend],
  ];
}

function createItem(parts: Line[]): HTMLLIElement {
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
