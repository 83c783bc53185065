import { base } from "./styles/base.ts";
import { controls } from "./styles/controls.ts";
import { help } from "./styles/help.ts";
import { leave } from "./styles/leave.ts";
import { marks } from "./styles/marks.ts";
import { page } from "./styles/page.ts";
import { prose } from "./styles/prose.ts";
import { tableStyles } from "./styles/table.ts";
import { bars } from "./session/bars.styles.ts";
import { fields } from "./session/fields.styles.ts";
import { talk } from "./session/talk.styles.ts";
import { voices } from "./session/voices.styles.ts";

/** All styles of the session element. */
export const sessionStyles = [
  base,
  controls,
  prose,
  help,
  leave,
  marks,
  tableStyles,
  page,
  fields,
  bars,
  voices,
  talk,
];
