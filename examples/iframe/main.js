const place = document.getElementById("place");
const said = document.getElementById("said");
const frame = place.querySelector("iframe");

// A page of the same site can be listened to from outside: a grid's events bubble to its document.
function listen() {
  frame.contentDocument.addEventListener("ithrive-marks-change", ({ marks }) => {
    said.textContent = `Marked: ${marks.length}.`;
  });
}

frame.addEventListener("load", listen);
// The frame may have been quicker than this script.
if (frame.contentDocument.readyState === "complete") listen();

document.getElementById("show-frame").addEventListener("change", ({ target }) => {
  if (target.checked) place.append(frame);
  else frame.remove();
});
