// Runs in the one file. Whatever the element asks for is in the file itself; nothing leaves it.
import "../../../element/define/ithrive-grid.ts";
import "../../../element/define/ithrive-help.ts";
import { answerFromPage } from "./answer-from-page.ts";
import { switchWords } from "./switch-words.ts";

window.fetch = answerFromPage;
const grid = document.querySelector("ithrive-grid");
if (grid) switchWords(grid);
