import { copyText } from "../copy-text.ts";
import type { Finding } from "./finding.ts";
import { selfTestWords as words } from "./words.ts";

const styles = `
  :host { display: block; margin: 1em 0; padding: 1em; border: 1px solid #71828d; border-radius: 0.5em;
    font: medium/1.5 system-ui, sans-serif; color: #17232b; background: #fff; color-scheme: light;
    text-align: start; overflow-wrap: anywhere; }
  h2 { margin: 0 0 0.5em; font-size: 1.25em; line-height: 1.3; }
  p { margin: 0; max-inline-size: 62ch; }
  ol { display: grid; gap: 0.75em; margin: 0.75em 0; padding-inline-start: 1.5em; }
  textarea { box-sizing: border-box; inline-size: 100%; font: 0.875em/1.5 monospace; }
  button { min-block-size: 2.75em; margin-block: 0.5em; padding: 0.375em 1.25em; border: 1px solid #0a5c63;
    border-radius: 0.5em; background: #0a5c63; color: #fff; font: inherit; font-weight: 600; cursor: pointer; }
  :focus-visible { outline: 3px solid #17232b; outline-offset: 2px; }
`;

/** A place on the page for the report, out of reach of the page's own styles. */
export function openReport(place: Element): (findings: readonly Finding[]) => void {
  const host = document.createElement("div");
  host.lang = "en-GB";
  place.append(host);
  const root = host.attachShadow({ mode: "open" });
  addStyles(root);
  const status = create("p", words.running);
  status.setAttribute("role", "status");
  const body = document.createElement("div");
  root.append(create("h2", words.title), status, body);
  return (findings) => {
    status.textContent = sum(findings);
    body.replaceChildren(createList(findings), ...createCopy(findings));
  };
}

// Where the browser cannot, the report is bare and says so.
function addStyles(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.adoptedStyleSheets ??= [];
  }
}

function sum(findings: readonly Finding[]): string {
  const count = findings.filter(({ state }) => state === "blocked").length;
  return count === 0 ? words.allWell : words.blocked(count);
}

function createList(findings: readonly Finding[]): HTMLElement {
  // What needs doing comes first.
  const order = ["blocked", "look", "works"] as const;
  const sorted = order.flatMap((state) => findings.filter((finding) => finding.state === state));
  const list = document.createElement("ol");
  list.append(
    ...sorted.map(({ state, say, ask }) => {
      const item = document.createElement("li");
      item.append(create("strong", words.state[state]), ` ${say}`);
      if (ask) item.append(create("p", `${words.ask} ${ask}`));
      return item;
    }),
  );
  return list;
}

function createCopy(findings: readonly Finding[]): readonly HTMLElement[] {
  const field = document.createElement("textarea");
  field.readOnly = true;
  field.rows = 6;
  field.setAttribute("aria-label", words.report);
  field.value = [words.title, location.href.replace(/[?#].*/, ""), navigator.userAgent]
    .concat(findings.map(writeLine))
    .join("\n");
  const button = create("button", words.copy);
  button.setAttribute("type", "button");
  const status = create("p", "");
  status.setAttribute("role", "status");
  button.addEventListener("click", () => {
    void copyText(field).then((isCopied) => {
      status.textContent = isCopied ? words.copied : words.selected;
    });
  });
  return [field, button, status];
}

function writeLine({ state, say, ask }: Finding): string {
  return `${words.state[state]} ${say}${ask ? ` ${words.ask} ${ask}` : ""}`;
}

function create(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
