import { css, unsafeCSS } from "lit";
import { palette } from "./palette.ts";

// What a page's owner may set; everything else is private.
const open: Record<string, string> = {
  paper: "--ithrive-paper",
  act: "--ithrive-accent",
  actWash: "--ithrive-accent-wash",
};

type Colour = (typeof palette)[keyof typeof palette];

const declare = (toValue: (colour: Colour, name: string) => string) =>
  unsafeCSS(
    Object.entries(palette)
      .map(([name, colour]) => {
        const own = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        return `--_${own}:${toValue(colour, name)};`;
      })
      .join(""),
  );

const orOwners = (name: string, value: string) =>
  open[name] ? `var(${open[name]},${value})` : value;

const light = declare((colour, name) => orOwners(name, colour.light));
const either = declare(({ light, dark }, name) => orOwners(name, `light-dark(${light},${dark})`));
// What a reader's system sets goes before what a page's owner does.
const forced = declare((colour) => colour.forced);

/**
 * The palette as private custom properties. Dark colours follow the page's own `color-scheme`, so
 * that an element never turns dark on a page that stays light.
 */
export const tokens = css`
  :host {
    ${light}
    --_font: var(
      --ithrive-font,
      system-ui,
      -apple-system,
      "Segoe UI",
      Roboto,
      "Helvetica Neue",
      Arial,
      sans-serif
    );
    --_small: 0.875em;
    --_radius: 0.5em;
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      ${either}
    }
  }

  @media (forced-colors: active) {
    :host {
      ${forced}
    }
  }
`;
