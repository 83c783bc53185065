const find = (id) => document.getElementById(id);
const place = find("place");
const getGrid = () => place.querySelector("ithrive-grid");

let loaded = "nothing";
let marked = 0;
const say = () => (find("said").textContent = `Shown: ${loaded}. Marked: ${marked}.`);

// Events bubble: one listener serves every grid that ever stands in this place.
place.addEventListener("ithrive-load", ({ id }) => {
  loaded = id;
  say();
});
place.addEventListener("ithrive-marks-change", ({ marks }) => {
  marked = marks.length;
  say();
});

find("choose").addEventListener("change", ({ target }) => {
  getGrid().grid = undefined;
  getGrid().src = `/grids/${target.value}.json`;
});
find("nation").addEventListener("change", ({ target }) => {
  getGrid().nation = target.value;
});
find("show-draft").addEventListener("change", ({ target }) => {
  getGrid().toggleAttribute("show-draft", target.checked);
});
find("give-object").addEventListener("click", async () => {
  const response = await fetch("/grids/kind-of-help.json");
  getGrid().grid = await response.json();
});
find("show-grid").addEventListener("change", ({ target }) => {
  if (!target.checked) return getGrid().remove();
  const grid = document.createElement("ithrive-grid");
  grid.setAttribute("src", `/grids/${find("choose").value}.json`);
  grid.setAttribute("nation", find("nation").value);
  grid.setAttribute("lang", "en-GB");
  grid.toggleAttribute("show-draft", find("show-draft").checked);
  place.append(grid);
});
