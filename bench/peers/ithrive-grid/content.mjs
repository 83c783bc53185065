import { fileURLToPath } from "node:url";

/** The compiled grid as it is shipped. */
export const toContent = (_table, grid) => grid;

export const files = { "words.js": fileURLToPath(new URL("words.js", import.meta.url)) };

export const toHead = ({ language }) => `<script type="module" src="/cdn/ithrive-grid.js"></script>
${language === "ar" ? '<script type="module" src="FILES/words.js"></script>' : ""}`;

export const toPlace = (file) => `<ithrive-grid src="${file}" show-draft></ithrive-grid>`;
