// In: plain text that may leave, already selected for its reader.
// Out: QR symbols as squares of dark and light, numbered where there are several.
// Never: a drawing, an address, a network, words its reader may not see: the text is taken as given.
export { type TextCode, toTextCodes } from "./to-text-codes.ts";
