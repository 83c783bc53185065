/**
 * The English wording of the interface, in three parts so that a reading page carries only what it
 * shows: reading (grid, help, library), talk (session, record), note (plain text and files).
 * Literal, kind and short; no idiom. The words of grids themselves are authors' and not here.
 */
export const reading = {
  common: {
    close: "Close",
  },
};

export const talk = {
  common: {
    next: "Next",
  },
};

export const note = {
  heading: "Shared decision",
};
