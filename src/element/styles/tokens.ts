import { css, unsafeCSS } from "lit";
import { palette } from "./palette.ts";

// What a page's owner may set; everything else is private.
const open: Record<string, string> = {
  paper: "--ithrive-paper",
  act: "--ithrive-accent",
  actWash: "--ithrive-accent-wash",
};

const declare = (toValue: (colour: (typeof palette)[keyof typeof palette]) => string) =>
  unsafeCSS(
    Object.entries(palette)
      .map(([name, colour]) => {
        const value = toValue(colour);
        const own = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        return `--_${own}: ${open[name] ? `var(${open[name]}, ${value})` : value};`;
      })
      .join("\n"),
  );

/**
 * The palette as private custom properties. Dark colours follow the page's own `color-scheme`, so
 * that an element never turns dark on a page that stays light.
 */
export const tokens = css`
  :host {
    ${declare((colour) => colour.light)}
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
      ${declare((colour) => `light-dark(${colour.light}, ${colour.dark})`)}
    }
  }

  @media (forced-colors: active) {
    :host {
      ${unsafeCSS(
        Object.entries(palette)
          .map(
            ([name, { forced }]) =>
              `--_${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${forced};`,
          )
          .join("\n"),
      )}
    }
  }
`;
