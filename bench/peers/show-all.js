/**
 * Shows a library's grid in every place of the page, then says so. Measuring begins to look there.
 *
 * @param {(place: HTMLElement, content: any, at: number) => unknown} show
 */
export async function showAll(show) {
  const places = [...document.querySelectorAll("[data-content]")];
  await Promise.all(
    places.map(async (place, at) =>
      show(place, await (await fetch(place.dataset.content)).json(), at),
    ),
  );
  document.dispatchEvent(new Event("bench-shown"));
}
