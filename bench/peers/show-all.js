/**
 * Shows a library's grid in every place of the page, then says so. Measuring begins to look there.
 *
 * @param {(place: HTMLElement, content: any) => unknown} show
 */
export async function showAll(show) {
  const places = [...document.querySelectorAll("[data-content]")];
  await Promise.all(
    places.map(async (place) => show(place, await (await fetch(place.dataset.content)).json())),
  );
  document.dispatchEvent(new Event("bench-shown"));
}
