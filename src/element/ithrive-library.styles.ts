import { base } from "./styles/base.ts";
import { controls } from "./styles/controls.ts";

/** All styles of the library element. */
export const libraryStyles = [base, controls];
