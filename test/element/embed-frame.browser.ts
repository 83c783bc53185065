import { expect } from "chai";

// As built: a frame is a page of its own, with a policy of its own.
const folder = new URL("../../dist/cdn/", import.meta.url);

/** A host's page: a frame and the script that fits it. */
function openFrame(query: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = "Grid";
  frame.dataset["ithrive"] = "";
  frame.width = "900";
  frame.height = "400";
  frame.src = `${new URL("embed.html", folder).href}?${query}`;
  const script = document.createElement("script");
  script.src = new URL("embed-resize.js", folder).href;
  document.body.append(frame, script);
  return frame;
}

/** Waits for something that another document does, frame by frame. */
async function waitFor(isThere: () => boolean): Promise<void> {
  while (!isThere()) await new Promise(requestAnimationFrame);
}

const findGrid = (frame: HTMLIFrameElement) =>
  frame.contentDocument?.querySelector("ithrive-grid")?.shadowRoot;
const readHeight = (frame: HTMLIFrameElement) => frame.getBoundingClientRect().height;
const readScroll = (frame: HTMLIFrameElement) => frame.contentDocument!.documentElement;

describe("a grid in a frame", () => {
  afterEach(() => document.body.replaceChildren());

  it("is whole, and its frame as high as it is, at any width", async () => {
    const frame = openFrame("src=../grids/hard-to-sit-still.json&show-draft");
    await waitFor(() => readHeight(frame) > 800);
    expect(findGrid(frame)!.querySelectorAll("td").length).to.be.greaterThan(10);
    await waitFor(() => Math.abs(readHeight(frame) - readScroll(frame).scrollHeight) <= 2);
    const wide = readHeight(frame);
    frame.width = "320";
    await waitFor(() => readHeight(frame) !== wide);
    await waitFor(() => Math.abs(readHeight(frame) - readScroll(frame).scrollHeight) <= 2);
    expect(readScroll(frame).scrollWidth).to.be.at.most(320);
  });

  it("has a way out at once", async () => {
    const frame = openFrame("src=../grids/hurting-myself.json&show-draft");
    await waitFor(() => Boolean(findGrid(frame)?.querySelector("td")));
    const ways = [...findGrid(frame)!.querySelectorAll("a, button")].map(
      ({ textContent }) => textContent?.trim() ?? "",
    );
    expect(ways.some((way) => /leave/i.test(way))).to.equal(true);
  });
});
