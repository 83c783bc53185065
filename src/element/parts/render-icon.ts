import { svg, type SVGTemplateResult } from "lit";

// One grid of 24, one weight, no fill: drawn alike, so that none stands out.
const drawings = {
  "no-new-help": svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>`,
  "self-help": svg`<path d="M3 19c5 0 4-5 8.5-6.5S15 6 19 5.5"/><circle cx="20" cy="5" r="1.5"/>`,
  community: svg`<circle cx="8" cy="8" r="3"/><path d="M2.5 20c0-4 2.5-6 5.5-6s5.5 2 5.5 6"/><path d="M15 5.3a3 3 0 0 1 0 5.4M17 14.4c2.6.6 4.5 2.5 4.5 5.6"/>`,
  school: svg`<path d="M2 9.5 12 5l10 4.5L12 14z"/><path d="M6 11.5V17c3.5 2.5 8.5 2.5 12 0v-5.5M22 9.5V15"/>`,
  "talking-therapy": svg`<path d="M3 4.5h12v8.5H8l-3 3v-3H3z"/><path d="M18 8.5h3V17h-2v3l-3-3h-5.5v-1"/>`,
  medicine: svg`<rect x="2.5" y="8" width="19" height="8" rx="4" transform="rotate(-45 12 12)"/><path d="m9.2 9.2 5.6 5.6"/>`,
  practical: svg`<rect x="5" y="4.5" width="14" height="16" rx="1.5"/><path d="M9 3h6v3H9zM8.5 13l2.5 2.5 4.5-5"/>`,
  involves: svg`<rect x="5" y="3.5" width="14" height="17" rx="1.5"/><path d="M8.5 8.5h7M8.5 12h7M8.5 15.5h4"/>`,
  time: svg`<path d="M6.5 3h11M6.5 21h11M8 3v3c0 3.5 8 8.5 8 12v3M16 3v3c0 3.5-8 8.5-8 12v3"/>`,
  benefit: svg`<path d="M3.5 20.5h17M7 17v-4M12 17V9M17 17V4.5"/>`,
  downside: svg`<path d="M12 4 2.5 20h19z"/><path d="M12 10v4.5M12 17.2v.1"/>`,
  experience: svg`<circle cx="12" cy="12" r="9"/><path d="M9 9.5v.5M15 9.5v.5M8.5 15.2c2 1.3 5 1.3 7 0"/>`,
  privacy: svg`<rect x="5" y="10.5" width="14" height="10" rx="1.5"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2"/>`,
  stop: svg`<path d="M4.5 8.5A8.5 8.5 0 1 1 3.5 13"/><path d="M4 3.5v5h5"/>`,
  where: svg`<path d="M12 21c-4.5-4.5-7-8-7-11a7 7 0 0 1 14 0c0 3-2.5 6.5-7 11z"/><circle cx="12" cy="10" r="2.5"/>`,
  other: svg`<path d="M5 12h.1M12 12h.1M19 12h.1"/>`,
  good: svg`<path d="m4.5 12.5 5 5L19.5 7"/>`,
  worries: svg`<path d="M12 4.5v9.5M12 19v.1"/>`,
  ask: svg`<path d="M8 8.5a4 4 0 1 1 5.8 3.6c-1.2.6-1.8 1.3-1.8 2.9M12 19v.1"/>`,
  "view-table": svg`<path d="M3 4.5h18v15H3zM3 9.5h18M9 4.5v15M15 4.5v15"/>`,
  "view-columns": svg`<path d="M3 4.5h18v15H3zM12 4.5v15"/>`,
  "view-question": svg`<path d="M3 4.5h18v15H3zM3 9.5h18"/>`,
  "view-option": svg`<path d="M7 3h10v18H7zM10 8h4M10 12h4M10 16h4"/>`,
  down: svg`<path d="m5 9 7 7 7-7"/>`,
} as const;

/** The kinds of option and of question, the three marks, the four views and an arrow. */
export type IconName = keyof typeof drawings;

/** One of our monochrome drawings, hidden from assistive technology: words always stand beside it. */
export function renderIcon(name: string): SVGTemplateResult {
  const drawing = Object.hasOwn(drawings, name) ? drawings[name as IconName] : drawings.other;
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${drawing}</svg>`;
}
