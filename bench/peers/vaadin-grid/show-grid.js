import "@vaadin/grid";

export function showGrid(place, { heads, rows }) {
  const grid = document.createElement("vaadin-grid");
  ["Question", ...heads].forEach((header, at) => {
    const column = document.createElement("vaadin-grid-column");
    column.header = header;
    column.renderer = (cell, _column, { item }) => {
      cell.innerHTML = item[at];
    };
    grid.append(column);
  });
  grid.items = rows;
  place.append(grid);
  return grid;
}
