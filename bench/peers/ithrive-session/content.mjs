/** The compiled grid as it is shipped. */
export const toContent = (_table, grid) => grid;

export const toHead = () => `<script type="module" src="/cdn/ithrive.js"></script>`;
export const toPlace = (file) => `<ithrive-session src="${file}" show-draft></ithrive-session>`;
