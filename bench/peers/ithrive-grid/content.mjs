/** The compiled grid as it is shipped. */
export const toContent = (_table, grid) => grid;

export const head = `<script type="module" src="/cdn/ithrive-grid.js"></script>`;
export const toPlace = (file) => `<ithrive-grid src="${file}" show-draft></ithrive-grid>`;
