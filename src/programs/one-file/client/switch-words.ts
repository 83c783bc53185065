/** Lets a reader choose among the words that the page holds; before a script runs there is nothing to press. */
export function switchWords(grid: Element): void {
  const nav = document.querySelector<HTMLElement>("nav[data-words]");
  if (!nav) return;
  nav.hidden = false;
  const buttons = [...nav.querySelectorAll<HTMLButtonElement>("button[data-src]")];
  nav.addEventListener("click", ({ target }) => {
    const chosen = buttons.find((button) => target instanceof Node && button.contains(target));
    if (!chosen) return;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button === chosen));
    const { src = "", title = "" } = chosen.dataset;
    document.title = title;
    document.documentElement.lang = chosen.lang;
    document.documentElement.dir = chosen.dir;
    grid.setAttribute("lang", chosen.lang);
    grid.setAttribute("src", src);
  });
}
