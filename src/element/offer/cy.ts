import { cy } from "../../words/languages/cy.ts";
import { offerWords } from "../offer-words.ts";

offerWords("cy", cy);
