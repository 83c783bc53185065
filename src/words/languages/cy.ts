import { addWords } from "../add-words.ts";
import type { AddedWords } from "../added-words.ts";
import { further, later, library, note, paper, reading, tablet, talk } from "../cy.ts";

/** The interface's wording in Welsh. Importing this file adds it. */
export const cy: AddedWords = { reading, further, library, talk, later, note, paper, tablet };

addWords("cy", cy);
